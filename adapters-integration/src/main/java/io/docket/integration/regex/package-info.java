/** Regular expressions by RE2/J, whose automata never backtrack: time grows with the text and the program, nothing else. */
package io.docket.integration.regex;
