import { defineError } from '#kernel';

export const scenarioConflict = defineError('scenario-conflict', 'final', {
  nl: 'Onder dit kenmerk bestaat al een andere oefening. Begin een nieuwe.',
  fr: 'Un autre exercice existe déjà sous cette référence. Commencez-en un nouveau.',
  de: 'Unter dieser Kennung gibt es bereits eine andere Übung. Beginnen Sie eine neue.',
  en: 'Another exercise exists under this id already. Start a new one.',
});

export const partnerNotSimulated = defineError('partner-not-simulated', 'final', {
  nl: 'Kies als partner een firma dat het netwerk zelf beheert, zoals de groothandel. Een oefenfirma handelt alleen door haar leerlingen.',
  fr: 'Choisissez comme partenaire une entreprise gérée par le réseau, comme le grossiste. Une entreprise d’entraînement n’agit que par ses élèves.',
  de: 'Wählen Sie als Partner eine Firma, die das Netzwerk selbst führt, etwa den Großhändler. Eine Übungsfirma handelt nur durch ihre Schüler.',
  en: 'Choose as partner a firm that the network runs itself, such as the wholesaler. A practice firm acts through its students only.',
});

export const partnerWithoutAccount = defineError('partner-without-account', 'final', {
  nl: '{firm} heeft geen open bankrekening en kan dus niet betalen. Kies een andere klant.',
  fr: '{firm} n’a pas de compte bancaire ouvert et ne peut donc pas payer. Choisissez un autre client.',
  de: '{firm} hat kein offenes Bankkonto und kann daher nicht zahlen. Wählen Sie einen anderen Kunden.',
  en: '{firm} has no open bank account and therefore cannot pay. Choose another customer.',
});

export const nothingToOrder = defineError('nothing-to-order', 'final', {
  nl: '{firm} heeft niets in de catalogus om te bestellen. Zet eerst een product in de catalogus.',
  fr: 'Le catalogue de {firm} ne contient rien à commander. Ajoutez d’abord un produit au catalogue.',
  de: 'Der Katalog von {firm} enthält nichts zu bestellen. Nehmen Sie zuerst ein Produkt in den Katalog auf.',
  en: 'The catalogue of {firm} has nothing to order. Put a product in the catalogue first.',
});

export const productNotOffered = defineError('product-not-offered', 'final', {
  nl: '{firm} biedt geen product met nummer "{product}" aan. Kies een product uit de catalogus.',
  fr: '{firm} n’offre aucun produit portant le numéro « {product} ». Choisissez un produit du catalogue.',
  de: '{firm} bietet kein Produkt mit der Nummer „{product}“ an. Wählen Sie ein Produkt aus dem Katalog.',
  en: '{firm} offers no product with number "{product}". Choose a product from the catalogue.',
});

export const nothingToShorten = defineError('nothing-to-shorten', 'final', {
  nl: 'De bestelling telt maar één stuk: er valt niets te weinig te leveren. Laat meer bestellen en begin opnieuw.',
  fr: 'La commande ne compte qu’une pièce : impossible d’en livrer trop peu. Faites commander davantage et recommencez.',
  de: 'Die Bestellung umfasst nur ein Stück: Zu wenig liefern ist unmöglich. Lassen Sie mehr bestellen und beginnen Sie neu.',
  en: 'The order is for one piece only, so nothing can be missing. Have more ordered and start again.',
});

export const scenarioOver = defineError('scenario-over', 'final', {
  nl: 'Deze oefening is al afgelopen en kan niet meer gestopt worden.',
  fr: 'Cet exercice est déjà terminé et ne peut plus être arrêté.',
  de: 'Diese Übung ist bereits zu Ende und kann nicht mehr beendet werden.',
  en: 'This exercise is over already and can no longer be cancelled.',
});

export const scenarioInterrupted = defineError('scenario-interrupted', 'final', {
  nl: 'De oefening kon door een storing in het systeem niet verdergaan. Begin ze opnieuw; blijft het misgaan, meld het dan aan de netwerkbeheerder.',
  fr: 'L’exercice n’a pas pu continuer à cause d’un incident technique. Recommencez-le ; si le problème persiste, signalez-le au bureau du réseau.',
  de: 'Die Übung konnte wegen einer Störung nicht weitergehen. Beginnen Sie neu; bleibt der Fehler, melden Sie ihn dem Netzwerkbüro.',
  en: 'The exercise could not go on because of a fault in the system. Start it again; if that happens again, tell the network office.',
});
