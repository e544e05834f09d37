package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.lexicon.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The amounts of a document by what the words before them say, and which of them add up. */
final class Sums {
    private final Map<Role, Set<BigDecimal>> byRole = new EnumMap<>(Role.class);
    private final Map<String, Integer> frequency = new HashMap<>();
    private final TreeSet<BigDecimal> all = new TreeSet<>();

    Sums(List<Candidate> amounts, Anchors anchors) {
        for (Candidate candidate : amounts) {
            var amount = new BigDecimal(candidate.value());
            frequency.merge(candidate.value(), 1, Integer::sum);
            all.add(amount);
            for (Role role : anchors.before(candidate)) {
                byRole.computeIfAbsent(role, key -> new TreeSet<>()).add(amount);
            }
        }
    }

    int frequency(Candidate candidate) {
        return frequency.getOrDefault(candidate.value(), 0);
    }

    /** How many different amounts are larger. */
    int larger(BigDecimal amount) {
        return all.tailSet(amount, false).size();
    }

    boolean isLargestOf(Role role, BigDecimal amount) {
        Set<BigDecimal> amounts = of(role);
        return amounts.contains(amount) && amounts.stream().noneMatch(other -> other.compareTo(amount) > 0);
    }

    boolean isSmallestOf(Role role, BigDecimal amount) {
        Set<BigDecimal> amounts = of(role);
        return amounts.contains(amount) && amounts.stream().noneMatch(other -> other.compareTo(amount) < 0);
    }

    /** Whether the amount is one of the first role less one of the second. */
    boolean isDifference(BigDecimal amount, Role from, Role less) {
        return amount.signum() > 0 && of(from).stream().anyMatch(whole -> of(less).contains(whole.subtract(amount)));
    }

    /** Whether the amount is one of the first role and one of the second together. */
    boolean isSum(BigDecimal amount, Role one, Role other) {
        return of(one).stream()
                .anyMatch(part -> part.signum() != 0
                        && amount.subtract(part).signum() != 0
                        && of(other).contains(amount.subtract(part)));
    }

    /** Pairs of other amounts on the page, none zero, that make up the amount. */
    int pairs(BigDecimal amount) {
        int pairs = 0;
        var below = new ArrayList<>(all.headSet(amount, false));
        for (BigDecimal part : below) {
            BigDecimal rest = amount.subtract(part);
            if (part.signum() > 0 && rest.signum() > 0 && part.compareTo(rest) >= 0 && all.contains(rest)) {
                pairs++;
            }
        }
        return pairs;
    }

    /** How often the amount is the larger part of a larger amount on the page. */
    int asLargerPart(BigDecimal amount) {
        int times = 0;
        for (BigDecimal whole : all.tailSet(amount, false)) {
            BigDecimal rest = whole.subtract(amount);
            if (rest.compareTo(amount) < 0 && rest.signum() > 0 && all.contains(rest)) {
                times++;
            }
        }
        return times;
    }

    /** How often the amount is the smaller part of a larger amount on the page. */
    int asSmallerPart(BigDecimal amount) {
        int times = 0;
        for (BigDecimal whole : all.tailSet(amount, false)) {
            BigDecimal rest = whole.subtract(amount);
            if (rest.compareTo(amount) > 0 && all.contains(rest)) {
                times++;
            }
        }
        return amount.signum() > 0 ? times : 0;
    }

    private Set<BigDecimal> of(Role role) {
        return byRole.getOrDefault(role, Set.of());
    }
}
