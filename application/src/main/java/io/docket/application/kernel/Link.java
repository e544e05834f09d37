package io.docket.application.kernel;

/** One thing that is done around every command. */
interface Link {
    <R> R run(Call<R> call, Next next);

    /** The rest of the chain. */
    interface Next {
        <R> R proceed(Call<R> call);
    }
}
