package io.docket.domain.extraction.table;

import io.docket.domain.document.Box;
import io.docket.domain.extraction.lexicon.Role;
import java.util.EnumSet;
import java.util.Set;

/** Words over a column, maybe on several rows, and what they may mean: nothing that is known, or several things. */
record HeaderCell(String text, Box box, Set<Role> roles) {
    /** The roles of columns that hold numbers of a line. */
    static final Set<Role> NUMBERS = EnumSet.of(Role.QUANTITY, Role.UNIT_PRICE, Role.LINE_AMOUNT);

    HeaderCell {
        roles = Set.copyOf(roles);
    }

    /** Whether its column may hold words: what is taxed and how is often said in words, how many and how much is not. */
    boolean mayHoldText() {
        return roles.contains(Role.DESCRIPTION)
                || roles.contains(Role.ARTICLE)
                || roles.contains(Role.UNIT)
                || roles.stream().noneMatch(role -> NUMBERS.contains(role) || role == Role.POSITION);
    }

    /** Whether its column may hold numbers. */
    boolean mayHoldNumbers() {
        return !roles.equals(Set.of(Role.DESCRIPTION));
    }
}
