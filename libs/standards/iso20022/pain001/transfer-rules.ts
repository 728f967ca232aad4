import { rule, type Rule } from './rule.js';

/** Rules about the accounts, amounts and texts of payments. */
export const transferRules = {
  'PAIN-DEBTOR-ACCOUNT': rule(
    'AC02',
    [
      'De rekening van de opdrachtgever "{found}" is geen geldige IBAN.',
      'Le compte du donneur d’ordre « {found} » n’est pas un IBAN valable.',
      'Das Konto des Auftraggebers „{found}“ ist keine gültige IBAN.',
      'The debtor’s account "{found}" is not a valid IBAN.',
    ],
    [
      'Controleer het nummer op een uittreksel van uw rekening.',
      'Vérifiez le numéro sur un extrait de votre compte.',
      'Prüfen Sie die Nummer auf einem Auszug Ihres Kontos.',
      'Check the number on a statement of your account.',
    ],
  ),
  'PAIN-CREDITOR-ACCOUNT': rule(
    'AC01',
    [
      'De rekening van de begunstigde "{found}" is geen geldige IBAN.',
      'Le compte du bénéficiaire « {found} » n’est pas un IBAN valable.',
      'Das Konto des Empfängers „{found}“ ist keine gültige IBAN.',
      'The creditor’s account "{found}" is not a valid IBAN.',
    ],
    [
      'Controleer het nummer op de factuur; de controlecijfers of de lengte kloppen niet.',
      'Vérifiez le numéro sur la facture ; les chiffres de contrôle ou la longueur ne sont pas corrects.',
      'Prüfen Sie die Nummer auf der Rechnung; Prüfziffern oder Länge stimmen nicht.',
      'Check the number on the invoice; its check digits or length are wrong.',
    ],
  ),
  'PAIN-CREDITOR-NAME': rule(
    'BE22',
    [
      'De naam van de begunstigde ontbreekt.',
      'Le nom du bénéficiaire manque.',
      'Der Name des Empfängers fehlt.',
      'The creditor’s name is missing.',
    ],
    [
      'Vul de naam in (Cdtr/Nm).',
      'Complétez le nom (Cdtr/Nm).',
      'Tragen Sie den Namen ein (Cdtr/Nm).',
      'Fill in the name (Cdtr/Nm).',
    ],
  ),
  'PAIN-BIC': rule(
    'RC01',
    [
      '"{found}" is geen geldige BIC.',
      '« {found} » n’est pas un BIC valable.',
      '„{found}“ ist kein gültiger BIC.',
      '"{found}" is not a valid BIC.',
    ],
    [
      'Een BIC telt 8 of 11 tekens. Binnen SEPA mag u hem weglaten.',
      'Un BIC compte 8 ou 11 caractères. Dans la zone SEPA vous pouvez l’omettre.',
      'Ein BIC hat 8 oder 11 Zeichen. Innerhalb von SEPA dürfen Sie ihn weglassen.',
      'A BIC has 8 or 11 characters. Within SEPA you may leave it out.',
    ],
  ),
  'PAIN-AMOUNT': rule(
    'AM09',
    [
      '"{found}" is geen bedrag.',
      '« {found} » n’est pas un montant.',
      '„{found}“ ist kein Betrag.',
      '"{found}" is not an amount.',
    ],
    [
      'Schrijf cijfers met een punt voor de decimalen, zoals 1250.00: geen komma, geen exponent, geen minteken.',
      'Écrivez des chiffres avec un point décimal, comme 1250.00 : ni virgule, ni exposant, ni signe moins.',
      'Schreiben Sie Ziffern mit einem Dezimalpunkt, etwa 1250.00: kein Komma, kein Exponent, kein Minus.',
      'Write digits with a decimal point, such as 1250.00: no comma, no exponent, no minus sign.',
    ],
  ),
  'PAIN-ZERO': rule(
    'AM01',
    ['Het bedrag is nul.', 'Le montant est nul.', 'Der Betrag ist null.', 'The amount is zero.'],
    [
      'Haal de betaling weg of vul het bedrag in.',
      'Retirez le paiement ou complétez le montant.',
      'Entfernen Sie die Zahlung oder tragen Sie den Betrag ein.',
      'Remove the payment or fill in the amount.',
    ],
  ),
  'PAIN-LARGE': rule(
    'AM02',
    [
      'Het bedrag {found:number} is groter dan {expected:number}.',
      'Le montant {found:number} dépasse {expected:number}.',
      'Der Betrag {found:number} ist größer als {expected:number}.',
      'The amount {found:number} is larger than {expected:number}.',
    ],
    [
      'Controleer het bedrag; een betaling kan niet groter zijn.',
      'Vérifiez le montant ; un paiement ne peut être plus élevé.',
      'Prüfen Sie den Betrag; größer kann eine Zahlung nicht sein.',
      'Check the amount; a payment cannot be larger.',
    ],
  ),
  'PAIN-DECIMALS': rule(
    'CH20',
    [
      'Het bedrag {found:number} heeft meer decimalen dan {currency} kent.',
      'Le montant {found:number} a plus de décimales que {currency} n’en connaît.',
      'Der Betrag {found:number} hat mehr Nachkommastellen, als {currency} kennt.',
      'The amount {found:number} has more decimals than {currency} knows.',
    ],
    [
      'Rond het bedrag af op de munt.',
      'Arrondissez le montant selon la monnaie.',
      'Runden Sie den Betrag auf die Währung.',
      'Round the amount to the currency.',
    ],
  ),
  'PAIN-CURRENCY': rule(
    'CURR',
    [
      '"{found}" is geen munt.',
      '« {found} » n’est pas une monnaie.',
      '„{found}“ ist keine Währung.',
      '"{found}" is not a currency.',
    ],
    [
      'Zet in het attribuut Ccy de drie letters van ISO 4217, zoals EUR.',
      'Mettez dans l’attribut Ccy les trois lettres d’ISO 4217, comme EUR.',
      'Setzen Sie in das Attribut Ccy die drei Buchstaben nach ISO 4217, etwa EUR.',
      'Put the three letters of ISO 4217 in the attribute Ccy, such as EUR.',
    ],
  ),
  'PAIN-EQUIVALENT': rule(
    'CH17',
    [
      'Een tegenwaarde in een andere munt (EqvtAmt) wordt niet uitgevoerd.',
      'Une contre-valeur dans une autre monnaie (EqvtAmt) n’est pas exécutée.',
      'Ein Gegenwert in einer anderen Währung (EqvtAmt) wird nicht ausgeführt.',
      'An equivalent in another currency (EqvtAmt) is not carried out.',
    ],
    [
      'Geef het bedrag in de munt van de betaling (InstdAmt).',
      'Donnez le montant dans la monnaie du paiement (InstdAmt).',
      'Geben Sie den Betrag in der Währung der Zahlung an (InstdAmt).',
      'Give the amount in the currency of the payment (InstdAmt).',
    ],
  ),
  'PAIN-REFERENCE': rule(
    'CH16',
    [
      'De gestructureerde mededeling "{found}" heeft foute controlecijfers.',
      'La communication structurée « {found} » a de mauvais chiffres de contrôle.',
      'Die strukturierte Mitteilung „{found}“ hat falsche Prüfziffern.',
      'The structured communication "{found}" has wrong check digits.',
    ],
    [
      'Neem de mededeling over zoals ze op de factuur staat.',
      'Reprenez la communication telle qu’elle figure sur la facture.',
      'Übernehmen Sie die Mitteilung, wie sie auf der Rechnung steht.',
      'Copy the communication as it stands on the invoice.',
    ],
  ),
  'PAIN-REMITTANCE': rule(
    'CH17',
    [
      'De mededeling is langer dan wat een SEPA-betaling meeneemt: één referentie of 140 tekens.',
      'La communication dépasse ce qu’un paiement SEPA transporte : une référence ou 140 caractères.',
      'Die Mitteilung ist länger, als eine SEPA-Zahlung mitnimmt: eine Referenz oder 140 Zeichen.',
      'The remittance information is more than a SEPA payment carries: one reference or 140 characters.',
    ],
    [
      'Kies de referentie of kort de tekst in; de begunstigde ziet misschien niet alles.',
      'Choisissez la référence ou raccourcissez le texte ; le bénéficiaire ne verra peut-être pas tout.',
      'Wählen Sie die Referenz oder kürzen Sie den Text; der Empfänger sieht vielleicht nicht alles.',
      'Choose the reference or shorten the text; the creditor may not see all of it.',
    ],
  ),
  'PAIN-CHARSET': rule(
    'CH16',
    [
      '{element} bevat tekens buiten de SEPA-tekenset: "{found}".',
      '{element} contient des caractères hors du jeu SEPA : « {found} ».',
      '{element} enthält Zeichen außerhalb des SEPA-Zeichensatzes: „{found}“.',
      '{element} contains characters outside the SEPA character set: "{found}".',
    ],
    [
      "Gebruik letters zonder accenten, cijfers en / - ? : ( ) . , ' + ; een bank vervangt de andere.",
      "Utilisez des lettres sans accents, des chiffres et / - ? : ( ) . , ' + ; une banque remplace les autres.",
      "Verwenden Sie Buchstaben ohne Akzente, Ziffern und / - ? : ( ) . , ' + ; eine Bank ersetzt die anderen.",
      "Use letters without accents, digits and / - ? : ( ) . , ' + ; a bank replaces the others.",
    ],
  ),
  'PAIN-LENGTH': rule(
    'CH16',
    [
      '{element} telt meer dan {expected} tekens.',
      '{element} compte plus de {expected} caractères.',
      '{element} hat mehr als {expected} Zeichen.',
      '{element} has more than {expected} characters.',
    ],
    ['Kort de waarde in.', 'Raccourcissez la valeur.', 'Kürzen Sie den Wert.', 'Shorten the value.'],
  ),
} as const satisfies Record<string, Rule>;
