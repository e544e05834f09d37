/**
 * Files that hold others: mails, Outlook messages and archives. What is in them is unpacked into numbered files, and counted while it is,
 * so that nothing that a file says of itself is believed.
 *
 * <p>What is decided here: an archive with too many files, or that unpacks to too much, is refused as a whole, because nobody would notice
 * what is missing of it. A file in it that lies too deep, is encrypted, damaged or of a type that isn't read, or whose turn comes after the last page or
 * the last minute that one upload may take, is listed with its reason, and the others are read. What systems leave behind beside files
 * ({@code __MACOSX}, {@code .DS_Store}, {@code Thumbs.db}, {@code desktop.ini}) is no file of the sender's and left out. Signatures and calendar entries are listed with their reason. Pictures in the text
 * of a mail are read like attachments unless they are as small as logos and symbols. A mail's text is the HTML one, unless that says
 * less than the plain one beside it; it shows the pictures that the mail brings along for it, and none from elsewhere. Text of which there is
 * more than anybody writes becomes a file of the mail. A file whose checksum in the archive is another one is damaged, whatever can be
 * read of it.
 */
package io.docket.ocr.container;
