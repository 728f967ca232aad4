import { words } from '../../en16931/words/words.js';
import type { FindingTexts } from '../../finding/finding.js';

/** Waybills and transport execution plans. */
export const transportTexts: FindingTexts = {
  'peppol-handling-unit-count': words(
    [
      'Er zijn {count} laadeenheden beschreven, maar {stated:number} aangegeven.',
      '{count} unités de manutention sont décrites, mais {stated:number} sont annoncées.',
      '{count} Ladeeinheiten sind beschrieben, aber {stated:number} angegeben.',
      '{count} handling units are described, but {stated:number} are stated.',
    ],
    [
      'Verbeter het aantal ({path}) of vul de laadeenheden aan.',
      'Corrigez le nombre ({path}) ou complétez les unités de manutention.',
      'Berichtigen Sie die Anzahl ({path}) oder ergänzen Sie die Ladeeinheiten.',
      'Correct the number ({path}), or complete the handling units.',
    ],
  ),
  'peppol-gross-weight-sum': words(
    [
      'De laadeenheden wegen samen {computed:number}, niet {stated:number}.',
      'Les unités de manutention pèsent ensemble {computed:number}, et non {stated:number}.',
      'Die Ladeeinheiten wiegen zusammen {computed:number}, nicht {stated:number}.',
      'The handling units weigh {computed:number} together, not {stated:number}.',
    ],
    [
      'Verbeter het brutogewicht ({path}) of dat van een laadeenheid.',
      'Corrigez le poids brut ({path}) ou celui d’une unité de manutention.',
      'Berichtigen Sie das Bruttogewicht ({path}) oder das einer Ladeeinheit.',
      'Correct the gross weight ({path}), or that of a handling unit.',
    ],
  ),
  'peppol-gross-volume-sum': words(
    [
      'De laadeenheden hebben samen een volume van {computed:number}, meer dan {stated:number}.',
      'Les unités de manutention ont ensemble un volume de {computed:number}, plus que {stated:number}.',
      'Die Ladeeinheiten haben zusammen ein Volumen von {computed:number}, mehr als {stated:number}.',
      'The handling units have a volume of {computed:number} together, more than {stated:number}.',
    ],
    [
      'Verbeter het brutovolume ({path}) of dat van een laadeenheid.',
      'Corrigez le volume brut ({path}) ou celui d’une unité de manutention.',
      'Berichtigen Sie das Bruttovolumen ({path}) oder das einer Ladeeinheit.',
      'Correct the gross volume ({path}), or that of a handling unit.',
    ],
  ),
  'peppol-dimensions-missing': words(
    [
      'De zending heeft gewicht, volume noch laadlengte.',
      'L’envoi n’a ni poids, ni volume, ni longueur de chargement.',
      'Die Sendung hat weder Gewicht noch Volumen noch Lademeter.',
      'The consignment has neither weight nor volume nor loading length.',
    ],
    [
      'Vul ten minste een van de drie in ({path}).',
      'Indiquez au moins l’un des trois ({path}).',
      'Geben Sie mindestens eines der drei an ({path}).',
      'Give at least one of the three ({path}).',
    ],
  ),
  'peppol-payment-terms-empty': words(
    [
      'De betalingsvoorwaarden zeggen niet welke ze zijn.',
      'Les conditions de paiement ne disent pas lesquelles.',
      'Die Zahlungsbedingungen sagen nicht, welche es sind.',
      'The payment terms do not say which they are.',
    ],
    [
      'Vul een code of de voorwaarden in woorden in ({path}).',
      'Indiquez un code ou les conditions en toutes lettres ({path}).',
      'Geben Sie einen Code oder die Bedingungen in Worten an ({path}).',
      'Give a code, or the terms in words ({path}).',
    ],
  ),
  'peppol-transport-means-identifier': words(
    [
      'Het vervoermiddel heeft geen kenteken of nummer dat bij de vervoerswijze {value} past.',
      'Le moyen de transport n’a pas d’immatriculation ou de numéro qui convienne au mode de transport {value}.',
      'Das Transportmittel hat kein Kennzeichen oder keine Nummer, die zum Verkehrsträger {value} passt.',
      'The means of transport has no plate or number that goes with the transport mode {value}.',
    ],
    [
      'Vul bij {path} in: 1 schip, 2 trein, 3 nummerplaat, 4 vliegtuig.',
      'Indiquez dans {path} : 1 navire, 2 train, 3 plaque d’immatriculation, 4 avion.',
      'Geben Sie in {path} an: 1 Schiff, 2 Zug, 3 Kennzeichen, 4 Flugzeug.',
      'Fill in {path}: 1 vessel, 2 train, 3 licence plate, 4 aircraft.',
    ],
  ),
  'peppol-transport-means-one': words(
    [
      'Er staat niet precies één vervoermiddel.',
      'Il n’y a pas exactement un moyen de transport.',
      'Es ist nicht genau ein Transportmittel angegeben.',
      'There is not exactly one means of transport.',
    ],
    [
      'Behoud er één in {path}.',
      'N’en gardez qu’un dans {path}.',
      'Behalten Sie in {path} nur eines.',
      'Keep one in {path}.',
    ],
  ),
  'peppol-cmr-weight': words(
    [
      'Een CMR-vrachtbrief vermeldt het brutogewicht.',
      'Une lettre de voiture CMR mentionne le poids brut.',
      'Ein CMR-Frachtbrief nennt das Bruttogewicht.',
      'A CMR waybill states the gross weight.',
    ],
    [
      'Vul het brutogewicht in ({path}).',
      'Indiquez le poids brut ({path}).',
      'Geben Sie das Bruttogewicht an ({path}).',
      'Give the gross weight ({path}).',
    ],
  ),
  'peppol-service-needs': words(
    [
      'De vervoersdienst {value} vraagt in een zending om {path}.',
      'Le service de transport {value} demande {path} dans un envoi.',
      'Die Transportleistung {value} verlangt in einer Sendung {path}.',
      'The transport service {value} asks for {path} in a consignment.',
    ],
    [
      'Vul {path} in, of kies een andere dienst (/mainService/transportServiceCode).',
      'Complétez {path}, ou choisissez un autre service (/mainService/transportServiceCode).',
      'Füllen Sie {path} aus, oder wählen Sie eine andere Leistung (/mainService/transportServiceCode).',
      'Fill in {path}, or choose another service (/mainService/transportServiceCode).',
    ],
  ),
};
