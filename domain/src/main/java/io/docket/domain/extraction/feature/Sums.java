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
import java.util.function.Predicate;

/** The amounts of a document by what the words before them say, and which of them add up. */
final class Sums {
    /** Of more different amounts some make up any by chance, and to try all pairs of a thousand pages would take hours. */
    static final int MOST = 1_000;
    /** The same for the amounts that stand after words of one role. */
    static final int MOST_OF_ROLE = 200;

    private static final TreeSet<BigDecimal> NONE = new TreeSet<>();

    private final Map<Role, TreeSet<BigDecimal>> byRole = new EnumMap<>(Role.class);
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

    /** How many different amounts are larger, counted no further than some. */
    int larger(BigDecimal amount, int most) {
        return (int) all.tailSet(amount, false).stream().limit(most).count();
    }

    boolean isLargestOf(Role role, BigDecimal amount) {
        TreeSet<BigDecimal> amounts = of(role);
        return amounts.contains(amount) && amounts.higher(amount) == null;
    }

    boolean isSmallestOf(Role role, BigDecimal amount) {
        TreeSet<BigDecimal> amounts = of(role);
        return amounts.contains(amount) && amounts.lower(amount) == null;
    }

    /** Whether the amount is one of the first role less one of the second. */
    boolean isDifference(BigDecimal amount, Role from, Role less) {
        if (amount.signum() <= 0) {
            return false;
        }
        return of(from).size() <= of(less).size()
                ? any(from, whole -> of(less).contains(whole.subtract(amount)))
                : any(less, part -> of(from).contains(part.add(amount)));
    }

    /** Whether the amount is one of the first role and one of the second together. */
    boolean isSum(BigDecimal amount, Role one, Role other) {
        boolean fewer = of(one).size() <= of(other).size();
        Set<BigDecimal> rests = of(fewer ? other : one);
        return any(
                fewer ? one : other,
                part -> part.signum() != 0
                        && amount.subtract(part).signum() != 0
                        && rests.contains(amount.subtract(part)));
    }

    private boolean any(Role role, Predicate<BigDecimal> wanted) {
        return of(role).size() <= MOST_OF_ROLE && of(role).stream().anyMatch(wanted);
    }

    /** Pairs of other amounts on the page, none zero, that make up the amount. */
    int pairs(BigDecimal amount) {
        if (areTooMany()) {
            return 0;
        }
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
        if (areTooMany()) {
            return 0;
        }
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
        if (areTooMany()) {
            return 0;
        }
        int times = 0;
        for (BigDecimal whole : all.tailSet(amount, false)) {
            BigDecimal rest = whole.subtract(amount);
            if (rest.compareTo(amount) > 0 && all.contains(rest)) {
                times++;
            }
        }
        return amount.signum() > 0 ? times : 0;
    }

    private boolean areTooMany() {
        return all.size() > MOST;
    }

    private TreeSet<BigDecimal> of(Role role) {
        return byRole.getOrDefault(role, NONE);
    }
}
