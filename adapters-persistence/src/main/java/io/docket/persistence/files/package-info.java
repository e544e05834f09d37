/**
 * Stores documents' files on disk: {@code <tenant>/<period>/<document>}, its parts in a folder {@code <document>.parts} beside it, and {@code incoming} for what is being written. A
 * file is complete and on the medium before it gets its name, so that a crash leaves a whole file or none.
 */
package io.docket.persistence.files;
