import { defineError } from '#kernel';

export const pdfNotPdf = defineError('pdf-not-pdf', 'final', {
  nl: 'Dit bestand is geen leesbare pdf. Exporteer het opnieuw als pdf en dien het nog eens in.',
  fr: 'Ce fichier n’est pas un PDF lisible. Exportez-le à nouveau en PDF et soumettez-le une nouvelle fois.',
  de: 'Diese Datei ist kein lesbares PDF. Exportieren Sie sie erneut als PDF und reichen Sie sie noch einmal ein.',
  en: 'This file is not a readable PDF. Export it as PDF again and submit it once more.',
});

export const pdfTooLarge = defineError('pdf-too-large', 'final', {
  nl: 'De pdf is te groot: {size} bytes, terwijl hoogstens {limit} toegelaten is. Verklein de afbeeldingen of bijlagen.',
  fr: 'Le PDF est trop volumineux : {size} octets, alors que {limit} au plus sont admis. Réduisez les images ou les annexes.',
  de: 'Das PDF ist zu groß: {size} Bytes, erlaubt sind höchstens {limit}. Verkleinern Sie Bilder oder Anlagen.',
  en: 'The PDF is too large: {size} bytes, where at most {limit} are allowed. Make its images or attachments smaller.',
});

export const pdfTooCostly = defineError('pdf-too-costly', 'final', {
  nl: 'De pdf is zo opgebouwd dat het lezen te lang duurt of te veel geheugen vraagt. Dien de XML van de factuur zelf in.',
  fr: 'Le PDF est construit de telle sorte que sa lecture prend trop de temps ou de mémoire. Soumettez le XML de la facture lui-même.',
  de: 'Das PDF ist so aufgebaut, dass das Lesen zu lange dauert oder zu viel Speicher braucht. Reichen Sie das XML der Rechnung selbst ein.',
  en: 'The PDF is made in such a way that reading it takes too long or too much memory. Submit the XML of the invoice itself.',
});

export const pdfWithoutInvoice = defineError('pdf-without-invoice', 'final', {
  nl: 'In deze pdf zit geen gestructureerde factuur (factur-x.xml). Vraag de afzender een Factur-X-factuur, of dien de UBL in.',
  fr: 'Ce PDF ne contient pas de facture structurée (factur-x.xml). Demandez à l’expéditeur une facture Factur-X, ou soumettez l’UBL.',
  de: 'In diesem PDF steckt keine strukturierte Rechnung (factur-x.xml). Bitten Sie den Absender um eine Factur-X-Rechnung, oder reichen Sie die UBL ein.',
  en: 'There is no structured invoice (factur-x.xml) in this PDF. Ask the sender for a Factur-X invoice, or submit the UBL.',
});

export const pdfBusy = defineError('pdf-busy', 'transient', {
  nl: 'Er worden op dit moment te veel pdf’s gelezen. Probeer het over enkele seconden opnieuw.',
  fr: 'Trop de PDF sont lus en ce moment. Réessayez dans quelques secondes.',
  de: 'Im Augenblick werden zu viele PDFs gelesen. Versuchen Sie es in einigen Sekunden erneut.',
  en: 'Too many PDFs are being read at the moment. Try again in a few seconds.',
});
