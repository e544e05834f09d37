package io.docket.bench.training;

import io.docket.domain.extraction.learning.FieldModel;
import io.docket.domain.extraction.learning.ModelFile;
import java.util.Map;

/**
 * What is known of invoices without any example: weights set by hand, which training draws the learned ones towards. The
 * corpus has a few dozen invoices by a handful of sellers, and those drawn beside them are no real ones: too few to learn
 * layouts from alone.
 */
final class Priors {
    private static final String INVOICE = """
            field	invoice_number
            weight	none	1.0
            weight	left=INVOICE_NUMBER	3.0
            weight	left adjacent	1.5
            weight	far left=INVOICE_NUMBER	0.3
            weight	above=INVOICE_NUMBER	1.2
            weight	header=INVOICE_NUMBER	0.4
            weight	left=OTHER_NUMBER	-2.5
            weight	left=TAX_NUMBER	-3.0
            weight	left=VAT_ID	-3.0
            weight	left=PHONE	-3.0
            weight	left=COMPANY_NUMBER	-3.0
            weight	left=IBAN	-3.0
            weight	left=BANK	-3.0
            weight	left=DATE	-1.5
            weight	left=ISSUE_DATE	-2.5
            weight	left=DUE_DATE	-2.5
            weight	left=DELIVERY_DATE	-2.5
            weight	left=OTHER_DATE	-2.5
            weight	left=TOTAL	-3.0
            weight	left=TAX	-3.0
            weight	left=NET	-3.0
            weight	left=STREET	-2.0
            weight	left=PLACE	-2.0
            weight	left=WEB	-2.0
            weight	left=nothing	-1.0
            weight	left=other	-1.0
            weight	right=LINE_AMOUNT	-0.5
            weight	depth=0	0.7
            weight	depth=1	0.3
            weight	depth=3	-0.7
            weight	first page	0.5
            weight	height=3	0.4
            weight	like a year	-2.0
            weight	in brackets	-2.5
            weight	length=2	-2.0
            weight	length=3	-0.7
            weight	shape=9-9-9	-2.0
            weight	shape=A-9-9	0.7
            weight	shape=A-9	0.5
            weight	shape=A9	0.3
            weight	shape=A 9	-0.5
            field	issue_date
            weight	none	0.0
            weight	left=ISSUE_DATE	4.0
            weight	left=DATE	1.8
            weight	left=INVOICE_NUMBER	2.0
            weight	far left=INVOICE_NUMBER	1.5
            weight	far left=ISSUE_DATE	1.5
            weight	left=DUE_DATE	-4.0
            weight	far left=DUE_DATE	-2.0
            weight	left=DELIVERY_DATE	-2.5
            weight	left=OTHER_DATE	-3.0
            weight	left=DISCOUNT	-2.5
            weight	far left=OTHER_DATE	-1.5
            weight	above=ISSUE_DATE	1.5
            weight	above=DATE	0.7
            weight	above=DUE_DATE	-1.0
            weight	header=ISSUE_DATE	0.5
            weight	header=DUE_DATE	-0.5
            weight	wrapped=DUE_DATE	-2.0
            weight	wrapped=OTHER_DATE	-2.5
            weight	wrapped=DISCOUNT	-2.5
            weight	first date	1.0
            weight	depth=0	0.7
            weight	depth=1	0.3
            weight	depth=4	-0.7
            weight	first page	0.5
            weight	latest	-0.3
            weight	alone	0.2
            field	due_date
            weight	none	1.5
            weight	left=DUE_DATE	4.0
            weight	far left=DUE_DATE	1.5
            weight	above=DUE_DATE	2.0
            weight	header=DUE_DATE	1.5
            weight	wrapped=DUE_DATE	2.5
            weight	wrapped=OTHER_DATE	-2.5
            weight	wrapped=DISCOUNT	-2.5
            weight	left=DATE	-1.0
            weight	left=ISSUE_DATE	-4.0
            weight	left=INVOICE_NUMBER	-3.0
            weight	far left=INVOICE_NUMBER	-2.0
            weight	left=DELIVERY_DATE	-3.0
            weight	left=OTHER_DATE	-3.0
            weight	left=DISCOUNT	-3.0
            weight	latest	0.7
            weight	earliest	-0.7
            weight	first date	-0.7
            field	seller_name
            weight	none	-1.0
            weight	heading 1=SELLER	3.5
            weight	heading 2=SELLER	3.0
            weight	heading 3=SELLER	2.6
            weight	heading 4=SELLER	1.8
            weight	heading 5=SELLER	1.0
            weight	heading 1=BUYER	-4.0
            weight	heading 2=BUYER	-4.0
            weight	heading 3=BUYER	-4.0
            weight	heading 4=BUYER	-3.0
            weight	heading 5=BUYER	-3.0
            weight	heading 1=OTHER_PARTY	-3.0
            weight	heading 2=OTHER_PARTY	-3.0
            weight	heading 3=OTHER_PARTY	-2.0
            weight	section=SELLER	2.0
            weight	section=BUYER	-3.0
            weight	section=OTHER_PARTY	-2.0
            weight	left=NAME_LABEL	2.0
            weight	below sender line	-1.5
            weight	sender	1.5
            weight	left=BUYER	-3.0
            weight	left=SELLER	2.0
            weight	left=OTHER_PARTY	-3.0
            weight	left=BANK	-3.0
            weight	legal form	1.5
            weight	sender line	2.0
            weight	is the domain	2.5
            weight	shape=labelled	1.5
            weight	shape=without form	-0.7
            weight	not a name	-3.5
            weight	only a place	-3.5
            weight	digits	-2.5
            weight	colon	-3.0
            weight	begins small	-2.5
            weight	address below=1	1.5
            weight	address below=2	1.0
            weight	repeated=1	0.6
            weight	repeated=2	0.8
            weight	row=0	0.8
            weight	row=1	0.8
            weight	row=2	0.5
            weight	depth=0	0.7
            weight	depth=3	-0.7
            weight	depth=4	-0.7
            weight	words=6	-1.0
            weight	legal form apart	3.0
            weight	within a longer name	-1.5
            weight	a heading	-4.0
            weight	heads a column	-4.0
            weight	like the domain	1.0
            weight	contact in block	1.0
            weight	numbers in block	0.7
            weight	account in block	0.7
            weight	buyer's number in block	-3.0
            weight	heads a bare address	-1.0
            weight	block line=1	-0.7
            weight	block line=2	-1.0
            weight	block line=3	-1.5
            field	buyer_name
            weight	none	0.0
            weight	heading 1=BUYER	3.5
            weight	heading 2=BUYER	3.0
            weight	heading 3=BUYER	2.6
            weight	heading 4=BUYER	1.8
            weight	heading 5=BUYER	1.0
            weight	heading 1=SELLER	-4.0
            weight	heading 2=SELLER	-4.0
            weight	heading 3=SELLER	-4.0
            weight	heading 4=SELLER	-3.0
            weight	heading 5=SELLER	-3.0
            weight	heading 1=OTHER_PARTY	-1.5
            weight	heading 2=OTHER_PARTY	-1.5
            weight	section=SELLER	-3.0
            weight	section=BUYER	2.0
            weight	section=OTHER_PARTY	-1.0
            weight	left=NAME_LABEL	2.0
            weight	below sender line	2.5
            weight	sender	-3.0
            weight	left=BUYER	2.0
            weight	left=SELLER	-3.0
            weight	left=OTHER_PARTY	-2.0
            weight	left=BANK	-3.0
            weight	legal form	0.7
            weight	sender line	-4.0
            weight	shape=labelled	1.5
            weight	shape=without form	-1.5
            weight	shape=part	-1.0
            weight	not a name	-3.5
            weight	only a place	-3.5
            weight	digits	-3.0
            weight	colon	-3.0
            weight	begins small	-2.5
            weight	address below=1	2.0
            weight	address below=2	1.5
            weight	address below=3	0.7
            weight	repeated=1	0.3
            weight	row=0	-1.5
            weight	row=1	-1.0
            weight	depth=0	0.5
            weight	depth=1	0.5
            weight	depth=3	-1.0
            weight	depth=4	-1.0
            weight	words=6	-1.0
            weight	a heading	-4.0
            weight	heads a column	-4.0
            weight	is the domain	-2.0
            weight	contact in block	-1.5
            weight	numbers in block	-1.0
            weight	account in block	-1.5
            weight	buyer's number in block	2.0
            weight	heads a bare address	1.5
            weight	first below sender line	1.0
            weight	at the foot	-2.0
            weight	block line=1	-1.0
            weight	block line=2	-1.5
            weight	block line=3	-2.0
            field	seller_vat
            weight	none	0.0
            weight	heading 1=BUYER	-1.5
            weight	heading 2=BUYER	-2.0
            weight	heading 3=BUYER	-2.0
            weight	heading 4=BUYER	-2.0
            weight	heading 5=BUYER	-2.0
            weight	contact in block	0.5
            weight	at the foot	0.7
            weight	shape=national	-0.5
            weight	left=VAT_ID	2.0
            weight	left=TAX	1.5
            weight	left=BUYER_VAT	-4.0
            weight	left=BUYER	-3.0
            weight	far left=BUYER	-2.0
            weight	above=BUYER_VAT	-1.0
            weight	first	0.5
            weight	frequency=2	0.3
            field	currency
            weight	none	0.0
            weight	left=CURRENCY_LABEL	3.0
            weight	shape=code	0.5
            weight	frequency=1	-0.5
            weight	frequency=3	0.5
            weight	frequency=4	0.8
            field	iban
            weight	none	0.5
            weight	left=IBAN	3.0
            weight	left=BANK	1.0
            weight	left=BUYER	-2.0
            weight	shape=checked	1.0
            weight	first	0.5
            field	net_amount
            weight	none	0.0
            weight	left=NET	3.0
            weight	left=SUBTOTAL	1.2
            weight	left=TOTAL	-2.0
            weight	left=TAX	-1.5
            weight	left=PREPAID	-3.0
            weight	left=DISCOUNT	-2.0
            weight	left=BALANCE	-2.0
            weight	left=SURCHARGE	-2.0
            weight	left=CAPITAL	-4.0
            weight	total less tax	1.5
            weight	larger part	1.0
            weight	largest	-0.7
            weight	right aligned	0.3
            weight	depth=4	0.4
            weight	depth=5	0.4
            weight	zero	-2.0
            weight	header=UNIT_PRICE	-1.0
            field	tax_amount
            weight	none	0.0
            weight	left=TAX	2.5
            weight	left=NET	-2.0
            weight	left=TOTAL	-2.5
            weight	left=SUBTOTAL	-2.0
            weight	left=PREPAID	-3.0
            weight	left=DISCOUNT	-2.0
            weight	left=BALANCE	-2.0
            weight	left=SURCHARGE	-2.5
            weight	left=CAPITAL	-4.0
            weight	header=TAX	0.7
            weight	total less net	1.5
            weight	smaller part	0.7
            weight	largest	-1.5
            weight	zero	-0.5
            weight	right aligned	0.3
            weight	depth=4	0.4
            weight	depth=5	0.4
            weight	sum of rates	-0.3
            field	gross_amount
            weight	none	-0.5
            weight	left=TOTAL	2.5
            weight	left=BALANCE	0.2
            weight	left=NET	-2.5
            weight	left=SUBTOTAL	-1.5
            weight	left=TAX	-2.5
            weight	left=CASH	-1.0
            weight	left=PREPAID	-3.0
            weight	left=DISCOUNT	-2.0
            weight	left=SURCHARGE	-2.0
            weight	left=CAPITAL	-4.0
            weight	net and tax	1.5
            weight	largest	0.8
            weight	sum of two	0.6
            weight	right aligned	0.3
            weight	depth=4	0.4
            weight	depth=5	0.4
            weight	last total	0.3
            weight	zero	-2.0
            """;

    private Priors() {}

    static Map<String, FieldModel> invoice() {
        return ModelFile.parse(INVOICE);
    }
}
