package io.docket.rest.automation;

import io.docket.domain.automation.Rate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So many of so many, the share in percent, and the interval in which the true share lies with 95 %. */
@Schema(name = "Rate")
public record RateJson(long count, long of, double percent, double low, double high) {
    static RateJson of(Rate rate) {
        return new RateJson(
                rate.count(), rate.of(), hundredths(rate.percent()), hundredths(rate.low()), hundredths(rate.high()));
    }

    static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
