package io.docket.ocr.office.page;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.BlockBox;
import org.w3c.dom.Element;

/** Looks at the clock at each line and each box that is laid out, which cannot be asked to stop in any other way. */
final class LayoutTime {
    private LayoutTime() {}

    static void watch(SharedContext layout, Deadline deadline) {
        layout.setLineBreaker(new Lines(layout.getLineBreaker(), deadline));
        layout.setReplacedElementFactory(new Boxes(layout.getReplacedElementFactory(), deadline));
    }

    private record Lines(FSTextBreaker breaker, Deadline deadline) implements FSTextBreaker {
        @Override
        public int next() {
            return breaker.next();
        }

        @Override
        public void setText(String text) {
            deadline.check();
            breaker.setText(text);
        }
    }

    private record Boxes(ReplacedElementFactory factory, Deadline deadline) implements ReplacedElementFactory {
        @Override
        public ReplacedElement createReplacedElement(
                LayoutContext layout, BlockBox box, UserAgentCallback files, int width, int height) {
            deadline.check();
            return factory.createReplacedElement(layout, box, files, width, height);
        }

        @Override
        public boolean isReplacedElement(Element element) {
            return factory.isReplacedElement(element);
        }
    }
}
