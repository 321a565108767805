package app.clientele.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.clientele.importing.sheet.FileRefused;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format of import.md A.1 in the layout that was observed, with invented values: as it is, and as it may be next year,
 * with its columns in another order, a fifth of them renamed and as many new ones among them.
 */
class KnownMakersTest {

    @TempDir
    Path folder;

    /**
     * What a program exports.
     *
     * @param source by which name it is known, {@code null} when the general rules carry it
     * @param vital the columns that tell what was sold; they keep their names, as they did in every version seen
     * @param sold day, ticket, cents and customer of each line, or the code of the refusal
     */
    record Export(
            String title, @Nullable String source, String separator, String vital, String text, List<String> sold) {
        Export(String title, @Nullable String source, String separator, String vital, String text, String... sold) {
            this(title, source, separator, vital, text, List.of(sold));
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Export> exports() {
        return Stream.of(
                zettle(
                        "Dato,Tid,Kvitteringsnummer,Moms (25.0%),Total,Afgift,Netto,Betalingsmetode,Hændelsestype,Kortudsteder,Sidste cifre,Personale,Beskrivelse,Solgt via",
                        "Køb", "Retur"),
                zettle(
                        "Date,Time,Receipt number,VAT (25.0%),Total,Fee,Net,Payment method,Event type,Card issuer,Last digits,Staff,Description,Sold via",
                        "Purchase", "Refund"),
                zettle(
                        "Date,Heure,Numéro de reçu,TVA (25.0%),Total,Frais,Net,Mode de paiement,Type d'événement,Émetteur,Derniers chiffres,Personnel,Description,Vendu via",
                        "Achat", "Remboursement"),
                new Export(
                        "Zettle account statement (da)",
                        "",
                        ",",
                        "Afregningsdato,Betalingsdato,Reference,Type,Netto,Saldo",
                        """
                        Afregningsdato,Betalingsdato,Reference,Type,Netto,Saldo
                        2026-03-05,2026-03-06,A1,Betaling,100.00,100.00
                        2026-03-07,2026-03-07,A2,Udbetaling,-100.00,0.00
                        """,
                        "account-statement"),
                new Export(
                        "Zettle account statement (fr)",
                        "",
                        ",",
                        "Date de règlement,Date de paiement,Référence,Type,Net,Solde",
                        """
                        Date de règlement,Date de paiement,Référence,Type,Net,Solde
                        2026-03-05,2026-03-06,A1,Paiement,100.00,100.00
                        2026-03-07,2026-03-07,A2,Versement,-100.00,0.00
                        """,
                        "account-statement"),
                new Export(
                        "MobilePay sales",
                        "MobilePay",
                        ";",
                        "Amount,Date and time,Event,TransactionID",
                        """
                        Event;Currency;Amount;Date and time;Customer name;MP-number;Comment;TransactionID;Payment point;MyShop-Number;Date;Time
                        Payment;DKK;125,00;2026-03-05T10:15:30.1234567+01:00;Ann Lee;****12;;TX1;Shop;12345;2026-03-05;10.15.30
                        Refund;DKK;-25,00;2026-03-13T11:00:00.0000000+01:00;Ann Lee;****12;;TX2;Shop;12345;2026-03-13;11.00.00
                        """,
                        "2026-03-05 TX1 12500 Ann Lee",
                        "2026-03-13 TX2 -2500 Ann Lee"),
                new Export(
                        "ePay",
                        "ePay",
                        ";",
                        "orderid,authdate,capturedamount,creditedAmount",
                        """
                        "transactionID";"status";"orderid";"merchantnumber";"authamount";"currency";"currencycodeA";"authdate";"capturedamount";"creditedAmount";"cardname";"fee";"description"
                        "9001";"PAYMENT_CAPTURED";"17";"77";"1200.00";"208";"DKK";"14-05-2026 19:37";"1200.00";"0.00";"Dankort";"0.00";"Vase"
                        "9002";"PAYMENT_CAPTURED";"18";"77";"80.00";"208";"DKK";"15-05-2026 09:00";"80.00";"30.00";"Visa";"0.00";"Lys"
                        """,
                        "2026-05-14 17 120000 ",
                        "2026-05-15 18 8000 ",
                        "2026-05-15 18 -3000 "),
                squareItems(
                        "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID,Unit,Count",
                        "Payment",
                        "Refund"),
                squareItems(
                        "Date,Heure,Fuseau horaire,Catégorie,Article,Qté,Nom du prix,SKU,Modificateurs,Ventes brutes,Réductions,Ventes nettes,Taxe,ID de transaction,ID de paiement,Appareil,Notes,Détails,Type d'événement,Point de vente,Option repas,ID du client,Nom du client,Réf client,Unité,Nombre",
                        "Paiement",
                        "Remboursement"),
                squareTransactions(
                        "Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Source,Card,Card Entry Methods,Cash,Fees,Net Total,Transaction ID,Payment ID,Card Brand,PAN Suffix,Description,Event Type,Location,Customer ID,Customer Name",
                        "Payment",
                        "Refund"),
                squareTransactions(
                        "Date,Heure,Fuseau horaire,Ventes brutes,Réductions,Frais de service,Ventes nettes,Cartes cadeaux,Taxe,Pourboire,Remboursements partiels,Total perçu,Source,Carte,Saisie,Espèces,Frais,Total net,ID de transaction,ID de paiement,Marque de carte,Suffixe PAN,Description,Type d'événement,Point de vente,ID du client,Nom du client",
                        "Paiement",
                        "Remboursement"),
                new Export(
                        "Stripe",
                        "Stripe",
                        ",",
                        "id,created,amount,amount_refunded,status",
                        """
                        id,description,seller_message,created,amount,amount_refunded,currency,converted_amount,fee,tax,mode,status,statement_descriptor,customer_id,customer_description,customer_email,captured,card_id,invoice_id,transfer
                        ch_1,Candle,ok,2026-03-05 13:12,25.00,0.00,cad,25.00,1.03,0.00,Live,Paid,,cus_1,,ann@example.org,true,card_1,,
                        ch_2,Soap,ok,2026-03-14 09:00,40.00,15.00,cad,40.00,1.46,0.00,Live,Paid,,cus_2,,zoe@example.org,true,card_2,,
                        ch_3,Soap,no,2026-03-15 09:00,40.00,0.00,cad,40.00,0.00,0.00,Live,Failed,,cus_2,,zoe@example.org,false,card_2,,
                        """,
                        "2026-03-05 ch_1 2500 ann@example.org",
                        "2026-03-14 ch_2 4000 zoe@example.org",
                        "2026-03-14 ch_2 -1500 zoe@example.org"),
                new Export(
                        "Stripe, other accounts",
                        "Stripe",
                        ",",
                        "id,Created (UTC),Amount,Amount Refunded,Status,Customer Email",
                        """
                        id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Converted Amount Refunded,Fee,Tax,Status,Customer ID,Customer Email,Captured,Card ID
                        ch_1,Candle,ok,2026-03-05 13:12,25.00,0.00,eur,25.00,0.00,1.03,0.00,Paid,cus_1,ann@example.org,true,card_1
                        ch_2,Soap,ok,2026-03-14 09:00,40.00,40.00,eur,40.00,40.00,1.46,0.00,Refunded,cus_2,zoe@example.org,true,card_2
                        """,
                        "2026-03-05 ch_1 2500 ann@example.org",
                        "2026-03-14 ch_2 4000 zoe@example.org",
                        "2026-03-14 ch_2 -4000 zoe@example.org"),
                shopify("Cancelled at"),
                shopify("Canceled at"),
                sumUpSales(
                        "Datum,Typ,Transaktionsnummer,Zahlungsmethode,Menge,Beschreibung,Category,Sku,Währung,Preis vor Rabatt,Rabatt,Preis (brutto),Preis (netto),Steuer,Steuersatz,Konto",
                        "Verkauf",
                        "Refund"),
                sumUpSales(
                        "Datum,Typ,Transaktionsnummer,Zahlungsmethode,Menge,Beschreibung,Category,Sku,Währung,Preis vor Rabatt,Rabatt,Preis (brutto),Preis (netto),Steuer,Steuersatz,Konto",
                        "Verkauf",
                        "Rückerstattung"),
                sumUpSales(
                        "Date,Type,Transaction ID,Payment method,Quantity,Description,Category,Sku,Currency,Price before discount,Discount,Price (gross),Price (net),Tax,Tax rate,Account",
                        "Sale",
                        "Refund"),
                sumUpSales(
                        "Date,Type,Numéro de transaction,Moyen de paiement,Quantité,Description,Catégorie,Sku,Devise,Prix avant remise,Remise,Prix (TTC),Prix (HT),Taxe,Taux de taxe,Compte",
                        "Vente",
                        "Remboursement"),
                sumUpTransactions(
                        "Datum,Transaktions-ID,Transaktionsart,Status,Beschreibung,Betrag inkl. MwSt.,Trinkgeldbetrag,Gebühr,Karte,Netto",
                        "Umsatz",
                        "Rückerstattung",
                        "Erfolgreich",
                        "Fehlgeschlagen"),
                sumUpTransactions(
                        "Date,Transaction ID,Transaction type,Status,Description,Total,Tip amount,Fee,Card,Net",
                        "Sale",
                        "Refund",
                        "Successful",
                        "Failed"),
                sumUpTransactions(
                        "Date,ID de transaction,Type de transaction,Statut,Description,Montant TTC,Montant du pourboire,Frais,Carte,Net",
                        "Vente",
                        "Remboursement",
                        "Réussie",
                        "Échouée"),
                new Export(
                        "PayPal (fr)",
                        "PayPal",
                        ",",
                        "Date,Description,Avant commission,Numéro de transaction,Nom",
                        """
                        "Date","Heure","Fuseau horaire","Description","Devise","Avant commission","Commission","Net","Solde","Numéro de transaction","Adresse email de l'expéditeur","Nom","Nom de la banque","Compte bancaire","Montant des frais"
                        "05/03/2026","10:15:00","Europe/Paris","Paiement sur site marchand","EUR","45,00","-1,66","43,34","143,34","1AB","a@example.org","Ann Lee","","","0,00"
                        "16/03/2026","10:15:00","Europe/Paris","Remboursement de paiement","EUR","-20,00","0,00","-20,00","123,34","1AC","a@example.org","Ann Lee","","","0,00"
                        "17/03/2026","10:15:00","Europe/Paris","Virement standard","EUR","-100,00","0,00","-100,00","23,34","1AD","","","BNP","1234","0,00"
                        """,
                        "2026-03-05 1AB 4500 Ann Lee",
                        "2026-03-16 1AC -2000 Ann Lee"),
                new Export(
                        "PayPal (fr, older)",
                        "PayPal",
                        ",",
                        "Date,Type,État,Avant commission,Numéro de transaction,Nom",
                        """
                        "Date","Heure","Fuseau horaire","Nom","Type","État","Devise","Avant commission","Commission","Net","De l'adresse email","À l'adresse email","Numéro de transaction","Titre de l'objet","Solde"
                        "05/03/2026","10:15:00","CET","Ann Lee","Paiement sur site marchand","Terminé","EUR","45,00","-1,66","43,34","a@example.org","shop@example.org","1AB","Bougie","143,34"
                        "16/03/2026","10:15:00","CET","Zoé Roy","Paiement sur site marchand","En attente","EUR","20,00","0,00","20,00","z@example.org","shop@example.org","1AC","Savon","143,34"
                        """,
                        "2026-03-05 1AB 4500 Ann Lee"),
                new Export(
                        "PayPal (en)",
                        "PayPal",
                        ",",
                        "Date,Type,Status,Gross ,Transaction ID,Name",
                        """
                        "Date","Time","Time zone","Name","Type","Status","Currency","Gross ","Fee ","Net","From Email Address","To Email Address","Transaction ID","Item Title","Balance"
                        "05/03/2026","10:15:00","Europe/London","Ann Lee","Website Payment","Completed","EUR","45.00","-1.66","43.34","a@example.org","shop@example.org","1AB","Candle","143.34"
                        "16/03/2026","10:15:00","Europe/London","Ann Lee","Payment Refund","Completed","EUR","-20.00","0.00","-20.00","a@example.org","shop@example.org","1AC","Candle","123.34"
                        "17/03/2026","10:15:00","Europe/London","","General Withdrawal","Completed","EUR","-100.00","0.00","-100.00","","","1AD","","23.34"
                        """,
                        "2026-03-05 1AB 4500 Ann Lee",
                        "2026-03-16 1AC -2000 Ann Lee"),
                new Export(
                        "Etsy sold orders",
                        "Etsy",
                        ",",
                        "Sale Date,Order ID,Full Name,Order Total,Status",
                        """
                        Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,Payment Type
                        03/05/26,9001,1,Ann Lee,Ann,Lee,2,Credit Card,03/07/26,1 rue du Test,,Nantes,,44000,France,EUR,68.00,,,0.00,0,8.00,0,76.00,Completed,2.53,73.47,76.00,2.53,73.47,annlee,online,online_cc
                        03/06/26,9002,2,Zoé Roy,Zoé,Roy,1,Credit Card,03/07/26,2 rue du Test,,Nantes,,44000,France,EUR,20.00,,,0.00,0,8.00,0,28.00,Completed,1.00,27.00,28.00,1.00,27.00,zoe,online,online_cc
                        """,
                        "2026-03-05 9001 7600 Ann Lee",
                        "2026-03-06 9002 2800 Zoé Roy"),
                new Export(
                        "Etsy sold items",
                        "Etsy",
                        ",",
                        "Sale Date,Item Name,Buyer,Quantity,Price,Item Total,Order ID",
                        """
                        Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Ship Name,Ship City,Ship Country,Order ID,Variations,Order Type
                        03/05/26,Candle,annlee,2,30.00,,,0,0,8.00,0,60.00,EUR,7001,501,03/05/26,03/07/26,Ann Lee,Nantes,France,9001,,online
                        03/05/26,Soap,annlee,1,8.00,,,0,0,0,0,8.00,EUR,7002,502,03/05/26,03/07/26,Ann Lee,Nantes,France,9001,,online
                        """,
                        "2026-03-05 9001 6000 annlee",
                        "2026-03-05 9001 800 annlee"),
                wooCommerce(
                        "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution"),
                wooCommerce(
                        "Date,Commande n°,Revenu N. (formaté),État,Client,Type de client,Produit(s),Articles vendus,Code(s) promo,Ventes nettes,Attribution"),
                new Export(
                        "WooCommerce export plugin",
                        "WooCommerce",
                        ",",
                        "order_number,order_date,status,order_total,billing_first_name,billing_last_name,Product Item 1 Name,Product Item 1 Quantity,Product Item 1 Total,Product Item 2 Name,Product Item 2 Quantity,Product Item 2 Total",
                        """
                        order_id,order_number,order_date,status,shipping_total,order_total,order_currency,payment_method,billing_first_name,billing_last_name,billing_phone,billing_email,billing_city,customer_note,Product Item 1 Name,Product Item 1 Quantity,Product Item 1 Total,Product Item 2 Name,Product Item 2 Quantity,Product Item 2 Total
                        31,1041,2026-03-05 10:15:00,completed,0.00,55.00,EUR,stripe,Ann,Lee,0612345678,ann@example.org,Nantes,,Candle,1,40.00,Soap,2,15.00
                        32,1042,2026-03-14 10:15:00,completed,0.00,20.00,EUR,stripe,Zoé,Roy,0612345679,zoe@example.org,Nantes,,Soap,1,20.00,,,
                        33,1043,2026-03-15 10:15:00,cancelled,0.00,20.00,EUR,stripe,Zoé,Roy,0612345679,zoe@example.org,Nantes,,Soap,1,20.00,,,
                        """,
                        "2026-03-05 1041 5500 Ann Lee",
                        "2026-03-05 1041 0 Ann Lee",
                        "2026-03-14 1042 2000 Zoé Roy"),
                new Export(
                        "a French till of one's own, in francs CFA",
                        null,
                        ";",
                        "Date,Heure,Ticket #,Total XAF",
                        """
                        Date;Heure;Ticket #;Mode de paiement;Nb articles;Montant payé;Monnaie rendue;Total XAF
                        05/03/2026;10:15;1F3A9C;Espèces;3;20000;2500;17500
                        14/03/2026;11:15;2B3A9C;Carte;1;4000;0;4000
                        """,
                        "2026-03-05 1F3A9C 1750000 ",
                        "2026-03-14 2B3A9C 400000 "),
                new Export(
                        "a French till of one's own, in euros",
                        null,
                        ";",
                        "Date,Numéro,Client,Montant TTC (EUR)",
                        """
                        Date;Numéro;Client;Mode de règlement;Montant TTC (EUR)
                        05/03/2026;17;Ann Lee;CB;17,50
                        14/03/2026;18;;Espèces;4,00
                        """,
                        "2026-03-05 17 1750 Ann Lee",
                        "2026-03-14 18 400 "),
                new Export(
                        "a French till of one's own, in gourdes",
                        null,
                        ";",
                        "N° Ticket,Date & Heure,Client,Total Brut (HTG),Remise (HTG),Total Net (HTG)",
                        """
                        N° Ticket;Date & Heure;Client;Total Brut (HTG);Remise (HTG);Total Net (HTG);Mode Paiement
                        17;05/03/2026 10:15;Ann Lee;1750,00;250,00;1500,00;Cash
                        18;14/03/2026 11:15;;400,00;0,00;400,00;MonCash
                        """,
                        "2026-03-05 17 150000 Ann Lee",
                        "2026-03-14 18 40000 "));
    }

    private static Export zettle(String headings, String purchase, String refund) {
        return new Export(
                "Zettle receipts " + headings.substring(0, 12),
                "Zettle",
                ",",
                vital(headings, 0, 2, 4, 8),
                headings + """

                2026-03-05 10:15:00,2026-03-05 10:15:00,17,20.00,100.00,2.75,97.25,Kort,%s,VISA,1234,Mia,Lys,App
                2026-03-13 11:00:00,2026-03-13 11:00:00,18,-5.00,-25.00,0.00,-25.00,Kort,%s,VISA,1234,Mia,Lys,App
                """.formatted(purchase, refund),
                "2026-03-05 17 10000 ",
                "2026-03-13 18 -2500 ");
    }

    private static Export squareItems(String headings, String payment, String refund) {
        return new Export(
                "Square items " + headings.substring(0, 12),
                "Square",
                ",",
                vital(headings, 0, 5, 11, 13, 18, 21, 22),
                headings + """

                2026-03-05,10:15:00,Eastern Time (US & Canada),Tea,Mint Tea,2.0,Regular,THE-04,,$13.00,-$1.00,$12.00,$0.96,TX9aB,PAY7c,iPad,,,%s,Main,,CUST1,Ann Lee,,ea,2
                2026-03-05,10:15:00,Eastern Time (US & Canada),Tea,Pot,1.0,Regular,POT-01,,$8.00,$0.00,$8.00,$0.64,TX9aB,PAY7c,iPad,,,%s,Main,,CUST1,Ann Lee,,ea,1
                2026-03-16,2:30:00 PM,Eastern Time (US & Canada),Tea,Mint Tea,1.0,Regular,THE-04,,-$6.50,$0.00,-$6.50,-$0.52,TX9aB,PAY8d,iPad,,,%s,Main,,,,,ea,1
                """.formatted(payment, payment, refund),
                "2026-03-05 TX9aB 1200 Ann Lee",
                "2026-03-05 TX9aB 800 Ann Lee",
                "2026-03-16 TX9aB -650 ");
    }

    private static Export squareTransactions(String headings, String payment, String refund) {
        return new Export(
                "Square transactions " + headings.substring(0, 12),
                "Square",
                ",",
                vital(headings, 0, 6, 18, 23, 25, 26),
                headings + """

                10/05/2026,10:15:00,Pacific Time (US & Canada),$22.50,$0.00,$0.00,$22.50,$0.00,$1.80,$2.00,$0.00,$26.30,Point of Sale,$26.30,Tapped,$0.00,-$0.95,$25.35,TX9aB,PAY7c,Visa,0000,Mint Tea x 2,%s,Main,CUST1,Ann Lee
                10/16/2026,10:15:00,Pacific Time (US & Canada),-$10.00,$0.00,$0.00,-$10.00,$0.00,-$0.80,$0.00,$0.00,-$10.80,Point of Sale,-$10.80,Tapped,$0.00,$0.00,-$10.80,TX9aB,PAY8d,Visa,0000,Mint Tea,%s,Main,CUST1,Ann Lee
                """.formatted(payment, refund),
                "2026-10-05 TX9aB 2250 Ann Lee",
                "2026-10-16 TX9aB -1000 Ann Lee");
    }

    private static Export shopify(String cancelled) {
        return new Export(
                "Shopify orders, " + cancelled,
                "Shopify",
                ",",
                "Name,Email,Financial Status,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Refunded Amount,"
                        + cancelled,
                """
                Name,Email,Financial Status,Paid at,Fulfillment Status,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing City,%s,Payment Method,Refunded Amount,Vendor,Id,Tags,Source
                #1041,a@example.org,paid,2026-03-05 09:12:00 +0100,fulfilled,yes,EUR,48.00,6.00,9.00,54.00,,0.00,Colissimo,2026-03-05 09:11:58 +0100,1,Bougie,30.00,Ann Lee,Nantes,,Card,4.00,,5001,,web
                #1041,a@example.org,,,,,,,,,,,,,2026-03-05 09:11:58 +0100,2,Savon,9.00,,,,,,,,,
                #1042,z@example.org,paid,2026-03-14 09:12:00 +0100,fulfilled,no,EUR,30.00,6.00,5.00,36.00,,0.00,Colissimo,2026-03-14 09:11:58 +0100,1,Bougie,30.00,Zoé Roy,Nantes,,Card,0.00,,5002,,web
                """.formatted(cancelled),
                "2026-03-05 #1041 5400 Ann Lee",
                "2026-03-05 #1041 -400 Ann Lee",
                "2026-03-05 #1041 0 a@example.org",
                "2026-03-14 #1042 3600 Zoé Roy");
    }

    private static Export sumUpSales(String headings, String sale, String refund) {
        return new Export(
                "SumUp sales " + headings.substring(0, 12) + refund,
                "SumUp",
                ",",
                vital(headings, 0, 1, 2, 11),
                headings + """

                "24.03.2026, 12:32",%s,TEGUCXAGDE,MC,1,Kaffee,Getränke,,CHF,16.0,0.0,16.0,16.0,0.0,,kasse@example.org
                "25.03.2026, 12:40",%s,TEGUCXAGDF,MC,1,Kaffee,Getränke,,CHF,16.0,0.0,16.0,16.0,0.0,,kasse@example.org
                """.formatted(sale, refund),
                "2026-03-24 TEGUCXAGDE 1600 ",
                "2026-03-25 TEGUCXAGDF -1600 ");
    }

    private static Export sumUpTransactions(String headings, String sale, String refund, String done, String failed) {
        return new Export(
                "SumUp transactions " + headings.substring(0, 12),
                "SumUp",
                ",",
                vital(headings, 0, 1, 2, 3, 5),
                headings + """

                2026-03-24 12:32:00,TEGUCXAGDE,%1$s,%3$s,Kaffee,17.0,1.0,0.24,MC,16.76
                2026-03-25 12:32:00,TEGUCXAGDF,%2$s,%3$s,Kaffee,5.0,0.0,0.00,MC,5.00
                2026-03-26 12:32:00,TEGUCXAGDG,%1$s,%4$s,Kaffee,9.0,0.0,0.00,MC,9.00
                """.formatted(sale, refund, done, failed),
                "2026-03-24 TEGUCXAGDE 1700 ",
                "2026-03-25 TEGUCXAGDF -500 ");
    }

    private static Export wooCommerce(String headings) {
        return new Export(
                "WooCommerce " + headings.substring(0, 12),
                "WooCommerce",
                ",",
                vital(headings, 0, 1, 3, 4, 9),
                headings + """

                2026-03-05 10:15:00,1041,"54,00 €",completed,Ann Lee,returning,"1× Bougie, 2× Savon",3,,45,Direct
                2026-03-06 11:00:00,1042,"-12,00 €",refunded,Ann Lee,returning,"1× Savon",-1,,-10,Direct
                2026-03-17 11:00:00,1043,"12,00 €",cancelled,Zoé Roy,new,"1× Savon",1,,10,Direct
                """,
                "2026-03-05 1041 4500 Ann Lee",
                "2026-03-06 1042 -1000 Ann Lee");
    }

    private static String vital(String headings, int... places) {
        String[] all = headings.split(",", -1);
        return String.join(
                ",", Arrays.stream(places).mapToObj(place -> all[place]).toList());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void asItIs(Export export) throws Exception {
        check(export, export.text());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void asItMayBeNextYear(Export export) throws Exception {
        for (int seed = 0; seed < 3; seed++) {
            check(export, nextYears(export, new Random(seed)));
        }
    }

    private void check(Export export, String text) throws IOException, FileRefused {
        Path file = Files.writeString(folder.resolve("export.csv"), text);
        if ("".equals(export.source())) {
            FileRefused refusal = catchThrowableOfType(FileRefused.class, () -> read(file));
            assertThat(refusal).describedAs(text).isNotNull();
            assertThat(refusal.code()).isEqualTo(export.sold().getFirst());
            return;
        }
        FileReading reading = read(file);
        assertThat(reading.questions()).describedAs(text).isEmpty();
        assertThat(reading.problems()).describedAs(text).isEmpty();
        assertThat(reading.readings().source()).describedAs(text).isEqualTo(export.source());
        assertThat(((Drafts.SalesRows) reading.drafts()).lines())
                .describedAs(text)
                .extracting(KnownMakersTest::said)
                .containsExactlyInAnyOrderElementsOf(export.sold());
    }

    private static FileReading read(Path file) throws FileRefused {
        return SpreadsheetImport.read(file, ReadingOptions.DEFAULT, Progress.NONE);
    }

    private static String said(SaleLineDraft line) {
        CustomerDraft who = line.customer();
        return line.day() + " " + line.ticketNumber().replace(SaleLineDraft.REFUND_MARK, "") + " " + line.amountCents()
                + " " + (who.name().isEmpty() ? who.email() : who.name());
    }

    /** The columns in another order, a fifth of them under another name, and a fifth more of them. */
    private static String nextYears(Export export, Random random) throws IOException {
        List<String> vital = List.of(export.vital().split(",", -1));
        List<List<String>> rows =
                CsvReader.builder().fieldSeparator(export.separator()).ofCsvRecord(export.text()).stream()
                        .map(CsvRecord::getFields)
                        .map(ArrayList::new)
                        .<List<String>>map(row -> row)
                        .toList();
        List<String> headings = rows.getFirst();
        int fifth = headings.size() / 5;
        List<Integer> others = new ArrayList<>(IntStream.range(0, headings.size())
                .filter(place -> !vital.contains(headings.get(place)))
                .boxed()
                .toList());
        Collections.shuffle(others, random);
        others.stream().limit(fifth).forEach(place -> headings.set(place, "Renamed " + place));
        for (int i = 0; i < fifth; i++) {
            headings.add("Added " + i);
            rows.stream().skip(1).forEach(row -> row.add("x" + random.nextInt(9)));
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, headings.size()).boxed().toList());
        Collections.shuffle(order, random);
        StringWriter text = new StringWriter();
        CsvWriter writer =
                CsvWriter.builder().fieldSeparator(export.separator().charAt(0)).build(text);
        rows.forEach(row -> writer.writeRecord(order.stream().map(row::get).toList()));
        writer.close();
        return text.toString();
    }
}
