package io.docket.persistence.document;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.domain.automation.Blocker;
import io.docket.domain.document.Document;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Hints;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.StoredJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What lies in databases already: a change of these texts needs a migration, or a reader for both. */
class StoredDocumentTest {
    private static final String VALUE = "{'value':'12.50','raw':'12,50 €','confidence':93,'span':{'start':10,'end':17},"
            + "'region':{'page':0,'left':1,'top':2,'right':30,'bottom':40},'reason':'stands after “Total”'}";
    private static final String OTHER = "{'value':'ACME','raw':'ACME','confidence':100,'reason':'e-invoice'}";
    private static final String PREDICTED = "{'hints':{'company':{'whitelist':['ACME'],'blacklist':['Other']}},"
            + "'next':{'name':'predicted','source':'MACHINE'},"
            + "'versions':[{'key':{'name':'predicted','source':'MACHINE'},'createdAt':'2026-11-24T12:00:00Z',"
            + "'fields':{'total':[" + VALUE + "," + OTHER + "],'company':[" + OTHER + "]},"
            + "'tables':{'lines':[{'quantity':" + VALUE + ",'article':" + OTHER + "},{}]}}],"
            + "'blockers':[{'cause':'MANDATORY','fields':['total'],'reason':'total is mandatory and was not found'}]}";
    private static final String LINES =
            "[[['Total',10,20,110,50,87],['12.50',10,20,110,50,87]],[['second',10,20,110,50,87],['line',10,20,110,50,87]]]";

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    @Test
    void aPredictedDocumentIsStoredInThisForm() {
        Document document = Samples.document(new InboxId(Samples.id()))
                .predicted(NOON, Samples.prediction())
                .processed(Outcome.succeeded(NOON, Samples.doubts("total")));
        assertEquals(quoted(PREDICTED), StoredJson.write(DocumentJson.of(document)));
    }

    @Test
    void theFilesOfADocumentAreStoredInThisForm() {
        Document document =
                Samples.document(new InboxId(Samples.id())).hinted(Hints.NONE).unpacked(Samples.contents());
        String hash = "1f".repeat(32);
        String stored = StoredJson.write(DocumentJson.of(document));
        assertEquals(
                quoted(
                        "{'hints':{},'next':{'name':'predicted','source':'MACHINE'},'versions':[],'blockers':[],'files':["
                                + "{'name':'all','content':{'sha256':'" + hash + "','size':99},'depth':0,'leaf':false,"
                                + "'embedded':false,'page':0,'pages':3},"
                                + "{'name':'Rechnung – März.pdf','type':'PDF','content':{'sha256':'" + hash
                                + "','size':99},"
                                + "'depth':1,'leaf':true,'embedded':true,'page':0,'pages':3,"
                                + "'part':{'number':1,'type':'PDF'}},"
                                + "{'name':'empty','depth':1,'leaf':true,'embedded':false,'page':3,'pages':0,"
                                + "'problem':'The file is empty.'}]}"),
                stored);
        assertEquals(
                document.contents(), StoredJson.read(stored, DocumentJson.class).domainContents());
    }

    @Test
    void doubtsAboutAVersionAreStoredWithIt() {
        Doubt doubt = new Doubt(Doubt.Cause.CHECK, List.of("net", "tax"), "net and tax do not add up");
        var doubted = new Prediction(Map.of(), Map.of(), List.of(doubt));
        var version = new Version(VersionKey.PREDICTED, NOON, doubted);
        String stored = StoredJson.write(VersionJson.of(version));
        assertEquals(
                quoted("{'key':{'name':'predicted','source':'MACHINE'},'createdAt':'2026-11-24T12:00:00Z',"
                        + "'fields':{},'tables':{},"
                        + "'doubts':[{'cause':'CHECK','fields':['net','tax'],'reason':'net and tax do not add up'}]}"),
                stored);
        assertEquals(version, StoredJson.read(stored, VersionJson.class).toDomain());
    }

    @Test
    void whatWasDecidedWhenReasonsAloneWereKeptIsReadWithItsFields() {
        String older = quoted("{'hints':{},'next':{'name':'predicted','source':'MACHINE'},'versions':[],"
                + "'blockers':['total is mandatory and was not found','date was found with a confidence of only 47',"
                + "'its project names no format to read it by']}");
        assertEquals(
                List.of(
                        new Blocker.MissingMandatoryField("total").doubt(),
                        new Blocker.BelowThreshold("date", 47).doubt(),
                        new Blocker.NoFormat().doubt()),
                StoredJson.read(older, DocumentJson.class).domainDoubts());
    }

    @Test
    void aFailedDocumentIsStoredInThisForm() {
        Document document =
                Samples.document(new InboxId(Samples.id())).processed(Outcome.failed(NOON, "The file is broken."));
        assertEquals(
                quoted("{'hints':{'company':{'whitelist':['ACME'],'blacklist':['Other']}},"
                        + "'next':{'name':'predicted','source':'MACHINE'},'versions':[],"
                        + "'failure':'The file is broken.','blockers':[]}"),
                StoredJson.write(DocumentJson.of(document)));
    }

    @Test
    void theWordsOfAPageAreStoredInThisForm() {
        var row =
                PageRow.of(new TenantId(Samples.id()), new DocumentId(Samples.id()), Samples.page(0, "Total", "12.50"));
        assertEquals(quoted(LINES), row.lines());
    }

    @Test
    void aPageOfFiveHundredWordsTakesLittleMoreThanItsText() {
        String[] words = new String[500];
        java.util.Arrays.fill(words, "Rechnung");
        ReadPage page = Samples.page(0, words);
        int stored = PageRow.of(new TenantId(Samples.id()), new DocumentId(Samples.id()), page)
                .lines()
                .length();
        assertTrue(stored < 20_000, () -> stored + " characters");
    }
}
