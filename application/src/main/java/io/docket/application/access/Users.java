package io.docket.application.access;

import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.User;
import io.docket.domain.kernel.UserId;
import java.util.List;
import java.util.Optional;

/** The tenant's users. */
public interface Users extends TenantPort {
    Optional<Versioned<User>> find(UserId id);

    Optional<Versioned<User>> named(String username);

    /** Up to {@code most} users by id, after the last one of the batch before. */
    List<Versioned<User>> after(Optional<UserId> last, int most);

    /** Whether somebody in this or any other tenant has the name. */
    boolean isTaken(String username);
    /** The user, when its tenant is served: not before it is active, and never again once it is being removed. */
    Optional<User> findServed(UserId id);

    /** ConcurrentChange when the user name is taken anywhere in the installation. */
    void add(User user);

    /** Stores the changed value; ConcurrentChange unless the stored one still has this number. */
    void save(Versioned<User> user);

    void remove(UserId id);

    /**
     * Makes every other transaction that calls this for the tenant wait until this one has ended, and forgets what was
     * read before: who changes what administrators hold must see what the one before it did.
     */
    void lock();
}
