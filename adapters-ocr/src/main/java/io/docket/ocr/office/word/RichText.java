package io.docket.ocr.office.word;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import io.docket.application.document.UnreadableFile;
import io.docket.ocr.office.page.BlockCount;
import io.docket.ocr.office.page.Flow;
import io.docket.ocr.office.page.Paper;
import io.docket.ocr.office.page.Pictures;
import io.docket.ocr.scratch.ScratchFailure;
import io.docket.ocr.xml.Interruption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * RTF: rtfparserkit takes care of groups and character sets; here its commands become paragraphs, tables and pictures.
 * Objects that are embedded, and fields' instructions, are skipped.
 */
public final class RichText extends RtfListenerAdaptor {
    private static final int DEEPEST = 500;
    private static final double TWENTIETHS = 20;
    private static final double LINE = 14;
    private static final int MOST_PICTURE = 16 << 20;

    /** Destinations whose text is shown where they stand. */
    private static final Set<Command> SHOWN = EnumSet.of(
            Command.rtf,
            Command.field,
            Command.fldrslt,
            Command.shppict,
            Command.pntext,
            Command.listtext,
            Command.shp,
            Command.shpinst,
            Command.shptxt,
            Command.object,
            Command.result,
            Command.shprslt);

    private static final Set<Command> PARTS = EnumSet.of(
            Command.header, Command.footer, Command.headerr, Command.footerr, Command.headerf, Command.footerf);

    private final Pictures pictures;
    private final RichTables tables = new RichTables();
    private final Map<Command, Integer> sizes = new EnumMap<>(Command.class);
    private final Map<Command, Element> parts = new EnumMap<>(Command.class);
    private final Element body = new Element("div");
    private final BlockCount count = new BlockCount();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final StringBuilder instruction = new StringBuilder();
    private Group group = new Group(Kind.TEXT, new RichLook(), new RichBlock(body, count));
    private ByteArrayOutputStream picture = new ByteArrayOutputStream();
    private int halfByte = -1;
    private boolean begun;
    private boolean counted;
    private String property = "";

    private enum Kind {
        TEXT,
        SKIPPED,
        FONTS,
        COLOURS,
        PICTURE,
        INSTRUCTION,
        /** Of a shape: its name says whether its value is a picture. */
        PROPERTY,
        PROPERTY_NAME
    }

    private static final class Group {
        private Kind kind;
        private final RichLook look;
        private RichBlock block;
        private boolean opensBlock;
        private boolean label;

        Group(Kind kind, RichLook look, RichBlock block) {
            this.kind = kind;
            this.look = look;
            this.block = block;
        }
    }

    private RichText(Pictures pictures) {
        this.pictures = pictures;
    }

    public static Document read(Path file, Pictures pictures) throws IOException {
        var text = new RichText(pictures);
        try (InputStream content = Files.newInputStream(file)) {
            new StandardRtfParser().parse(new RtfStreamSource(content), text);
        } catch (UnreadableFile | ScratchFailure said) {
            throw said;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile("The RTF file is damaged and cannot be read.", broken);
        }
        return text.document();
    }

    private Document document() {
        group.block.finish();
        Element header = parts.getOrDefault(Command.header, parts.getOrDefault(Command.headerr, new Element("div")));
        Element footer = parts.getOrDefault(Command.footer, parts.getOrDefault(Command.footerr, new Element("div")));
        Paper paper = new Paper(
                size(Command.paperw, Paper.A4.width()),
                size(Command.paperh, Paper.A4.height()),
                Math.max(size(Command.margt, 72), size(Command.headery, 36) + LINE * header.childrenSize()),
                size(Command.margr, 72),
                Math.max(size(Command.margb, 72), size(Command.footery, 36) + LINE * footer.childrenSize()),
                size(Command.margl, 72));
        Document document = paper.document("");
        Flow.running(document, "first-header", parts.getOrDefault(Command.headerf, header), size(Command.headery, 36));
        Flow.running(document, "first-footer", parts.getOrDefault(Command.footerf, footer), size(Command.footery, 36));
        Flow.running(document, "header", header, size(Command.headery, 36));
        Flow.running(document, "footer", footer, size(Command.footery, 36));
        document.body().appendChild(body);
        return document;
    }

    private double size(Command command, double without) {
        return sizes.containsKey(command) ? sizes.get(command) / TWENTIETHS : without;
    }

    @Override
    public void processGroupStart() {
        if (groups.size() > DEEPEST) {
            throw new UnreadableFile("The file is nested too deeply to be read.");
        }
        groups.push(group);
        group = new Group(group.kind, group.look.copy(), group.block);
        begun = true;
    }

    @Override
    public void processGroupEnd() {
        if (groups.isEmpty()) {
            return;
        }
        Group ended = group;
        group = groups.pop();
        begun = false;
        if (ended.opensBlock) {
            ended.block.finish();
        } else if (ended.kind == Kind.PICTURE && group.kind != Kind.PICTURE) {
            endPicture();
        } else if (ended.kind == Kind.INSTRUCTION && group.kind != Kind.INSTRUCTION) {
            counted = group.kind == Kind.TEXT
                    && WordFields.counted(instruction.toString() + " ", group.block.line(group.look));
            instruction.setLength(0);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        Interruption.check();
        boolean first = begun || optional;
        begun = false;
        if (group.kind == Kind.SKIPPED) {
            return;
        }
        if (command == Command.optionalcommand) {
            // Before something unknown, which is to be skipped; what is known comes as a destination.
            group.kind = first ? Kind.SKIPPED : group.kind;
        } else if (first && command.getCommandType() == CommandType.Destination) {
            destination(command);
        } else if (group.kind == Kind.TEXT) {
            inText(command, parameter, hasParameter);
        } else if (group.kind == Kind.FONTS || group.kind == Kind.COLOURS) {
            tables.command(command, parameter);
        } else if (group.kind == Kind.PICTURE) {
            sizes.put(command, parameter);
        }
    }

    private void destination(Command command) {
        if (PARTS.contains(command)) {
            Element part = new Element("div");
            parts.putIfAbsent(command, part);
            group.block = new RichBlock(part, count);
            group.opensBlock = true;
            return;
        }
        switch (command) {
            case fonttbl -> group.kind = Kind.FONTS;
            case colortbl -> group.kind = Kind.COLOURS;
            case fldinst -> group.kind = Kind.INSTRUCTION;
            case sp, sv -> group.kind = Kind.PROPERTY;
            case sn -> {
                group.kind = Kind.PROPERTY_NAME;
                property = "";
            }
            case pict -> {
                if (group.kind == Kind.PROPERTY && !property.equals("pib")) {
                    group.kind = Kind.SKIPPED;
                    return;
                }
                group.kind = Kind.PICTURE;
                picture = new ByteArrayOutputStream();
                halfByte = -1;
                sizes.remove(Command.picwgoal);
                sizes.remove(Command.pichgoal);
            }
            case fldrslt -> {
                group.kind = counted ? Kind.SKIPPED : group.kind;
                counted = false;
            }
            case footnote -> {
                Element note = new Element("div").attr("style", "font-size:80%");
                body.appendChild(note);
                group.block = new RichBlock(note, count);
                group.opensBlock = true;
            }
            default -> {
                group.kind = SHOWN.contains(command) ? group.kind : Kind.SKIPPED;
                group.label = command == Command.listtext || command == Command.pntext;
            }
        }
    }

    private void inText(Command command, int parameter, boolean hasParameter) {
        switch (command) {
            case par -> group.block.end(group.look);
            case line -> group.block.line(group.look).appendElement("br");
            case tab -> {
                // A heading without a number has a label of nothing but a tab.
                if (!group.label || group.block.isOpen()) {
                    group.block.tab(group.look);
                }
            }
            case page, sect -> breakPage();
            case nonbreakingspace -> processString("\u00A0");
            case nonbreakinghyphen -> processString("-");
            case paperw, paperh, margl, margr, margt, margb, headery, footery -> sizes.putIfAbsent(command, parameter);
            default -> {
                if (!group.block.table(command, parameter, group.look)) {
                    group.look.apply(command, parameter, hasParameter, tables);
                }
            }
        }
    }

    private void breakPage() {
        group.block.finish();
        group.block.pageBreak();
    }

    @Override
    public void processString(String string) {
        Interruption.check();
        begun = false;
        switch (group.kind) {
            case TEXT -> group.block.text(string, group.look);
            case FONTS -> tables.fontName(string);
            case COLOURS -> tables.colourEnd(string);
            case INSTRUCTION -> instruction.append(string);
            case PICTURE -> hex(string);
            case PROPERTY_NAME -> property += string;
            case SKIPPED, PROPERTY -> {}
        }
    }

    @Override
    public void processBinaryBytes(byte[] data) {
        if (group.kind == Kind.PICTURE && picture.size() + data.length <= MOST_PICTURE) {
            picture.writeBytes(data);
        }
    }

    private void hex(String text) {
        for (int index = 0; index < text.length(); index++) {
            int digit = Character.digit(text.charAt(index), 16);
            if (digit < 0) {
                continue;
            }
            if (halfByte < 0) {
                halfByte = digit;
            } else {
                picture.write(halfByte << 4 | digit);
                halfByte = -1;
            }
        }
        if (picture.size() > MOST_PICTURE) {
            throw new UnreadableFile("A picture in the file has more than " + MOST_PICTURE + " bytes.");
        }
    }

    private void endPicture() {
        byte[] bytes = picture.toByteArray();
        picture = new ByteArrayOutputStream();
        if ((group.kind == Kind.TEXT || group.kind == Kind.PROPERTY) && bytes.length > 0) {
            pictures.address("rtf " + pictureCount(), () -> new ByteArrayInputStream(bytes))
                    .ifPresent(address -> Flow.picture(
                            group.block.line(group.look),
                            address,
                            size(Command.picwgoal, 0),
                            size(Command.pichgoal, 0)));
        }
    }

    private int pictureCount() {
        return sizes.merge(Command.pict, 1, Integer::sum);
    }
}
