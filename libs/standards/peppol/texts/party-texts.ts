import { words } from '../../en16931/words/words.js';
import type { FindingTexts } from '../../finding/finding.js';

/** Heads of documents, parties and their identifiers. */
export const partyTexts: FindingTexts = {
  'peppol-customization': words(
    [
      'De specificatie "{value}" is niet die van dit documenttype.',
      'La spécification « {value} » n’est pas celle de ce type de document.',
      'Die Spezifikation „{value}“ ist nicht die dieser Dokumentart.',
      'The specification "{value}" is not that of this document type.',
    ],
    [
      'Zet "{expected}" in {path}.',
      'Indiquez « {expected} » dans {path}.',
      'Setzen Sie „{expected}“ in {path}.',
      'Put "{expected}" into {path}.',
    ],
  ),
  'peppol-profile': words(
    [
      'Dit documenttype hoort niet in het proces "{value}".',
      'Ce type de document ne fait pas partie du processus « {value} ».',
      'Diese Dokumentart gehört nicht in den Prozess „{value}“.',
      'This document type has no part in the process "{value}".',
    ],
    [
      'Zet een van deze processen in {path}: {expected}.',
      'Indiquez l’un de ces processus dans {path} : {expected}.',
      'Setzen Sie einen dieser Prozesse in {path}: {expected}.',
      'Put one of these processes into {path}: {expected}.',
    ],
  ),
  'peppol-party-unnamed': words(
    [
      'De partij {path} heeft naam noch identificatienummer.',
      'La partie {path} n’a ni nom ni identifiant.',
      'Die Partei {path} hat weder Namen noch Kennung.',
      'The party {path} has neither a name nor an identifier.',
    ],
    [
      'Vul de naam of een identificatienummer van de partij in, of laat de partij weg als ze niet verplicht is.',
      'Indiquez le nom ou un identifiant de la partie, ou supprimez la partie si elle n’est pas obligatoire.',
      'Geben Sie Name oder Kennung der Partei an, oder lassen Sie die Partei weg, wenn sie nicht Pflicht ist.',
      'Give the party’s name or an identifier, or leave the party out where it is optional.',
    ],
  ),
  'peppol-enterprise-number': words(
    [
      '"{value}" is geen Belgisch ondernemingsnummer: dat heeft tien cijfers, en de laatste twee zijn een controlegetal.',
      '« {value} » n’est pas un numéro d’entreprise belge : il compte dix chiffres, dont les deux derniers servent de contrôle.',
      '„{value}“ ist keine belgische Unternehmensnummer: Sie hat zehn Ziffern, und die letzten zwei sind eine Prüfzahl.',
      '"{value}" is no Belgian enterprise number: that has ten digits, of which the last two are a check number.',
    ],
    [
      'Zoek het nummer op in de Kruispuntbank van Ondernemingen en schrijf het zonder "BE" en zonder punten in {path}, zoals {example}.',
      'Vérifiez le numéro à la Banque-Carrefour des Entreprises et écrivez-le sans « BE » ni points dans {path}, comme {example}.',
      'Schlagen Sie die Nummer in der Zentralen Datenbank der Unternehmen nach und schreiben Sie sie ohne „BE“ und ohne Punkte in {path}, wie {example}.',
      'Look the number up in the Crossroads Bank for Enterprises and write it without "BE" or dots into {path}, like {example}.',
    ],
  ),
  'peppol-gln': words(
    [
      '"{value}" is geen GLN: dat heeft dertien cijfers, en het laatste is een controlecijfer.',
      '« {value} » n’est pas un GLN : il compte treize chiffres, dont le dernier sert de contrôle.',
      '„{value}“ ist keine GLN: Sie hat dreizehn Ziffern, und die letzte ist eine Prüfziffer.',
      '"{value}" is no GLN: that has thirteen digits, the last of which is a check digit.',
    ],
    [
      'Vraag de partij haar GLN en zet het in {path}, zoals {example}.',
      'Demandez son GLN à la partie et indiquez-le dans {path}, comme {example}.',
      'Erfragen Sie die GLN der Partei und setzen Sie sie in {path}, wie {example}.',
      'Ask the party for its GLN and put it into {path}, like {example}.',
    ],
  ),
  'peppol-identifier': words(
    [
      '"{value}" is geen geldig nummer van schema {scheme}.',
      '« {value} » n’est pas un numéro valable selon le schéma {scheme}.',
      '„{value}“ ist keine gültige Nummer des Schemas {scheme}.',
      '"{value}" is no valid number of scheme {scheme}.',
    ],
    [
      'Kijk het nummer en het schema in {path} na; een geldig nummer ziet eruit als {example}.',
      'Vérifiez le numéro et le schéma dans {path} ; un numéro valable ressemble à {example}.',
      'Prüfen Sie Nummer und Schema in {path}; eine gültige Nummer sieht aus wie {example}.',
      'Check the number and the scheme in {path}; a valid number looks like {example}.',
    ],
  ),
  'peppol-vat-prefix': words(
    [
      'Het btw-nummer "{value}" begint niet met een landcode.',
      'Le numéro de TVA « {value} » ne commence pas par un code de pays.',
      'Die USt-IdNr. „{value}“ beginnt nicht mit einem Ländercode.',
      'The VAT number "{value}" does not begin with a country code.',
    ],
    [
      'Zet de code van het land voor het nummer in {path}, zoals BE0123456749.',
      'Écrivez le code du pays devant le numéro dans {path}, comme BE0123456749.',
      'Setzen Sie den Ländercode vor die Nummer in {path}, wie BE0123456749.',
      'Put the country’s code in front of the number in {path}, like BE0123456749.',
    ],
  ),
};
