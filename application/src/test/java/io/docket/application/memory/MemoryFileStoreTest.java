package io.docket.application.memory;

import io.docket.application.document.FileStore;
import io.docket.application.document.FileStoreContract;

class MemoryFileStoreTest implements FileStoreContract {
    private final FileStore store = new MemoryFileStore();

    @Override
    public FileStore testee() {
        return store;
    }
}
