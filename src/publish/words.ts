import { defineWords } from '#src/i18n/words.ts';

export const words = defineWords({
  en: {
    'save-svg': 'Save picture (SVG)',
    'save-png': 'Save picture (PNG)',
    'save-document': 'Save documentation (Markdown)',
    print: 'Print the flow…',
    'too-large': 'The flow is too large for a PNG. Save it as SVG, which is sharp at any size.',
    page: 'Page {page} of {pages}',
    legend: 'Lines: solid – goes on; dotted – after waiting; dashed – when it fails.',
  },
  nl: {
    'save-svg': 'Tekening bewaren (SVG)',
    'save-png': 'Tekening bewaren (PNG)',
    'save-document': 'Documentatie bewaren (Markdown)',
    print: 'Flow afdrukken…',
    'too-large': 'De flow is te groot voor een PNG. Bewaar hem als SVG: die is op elk formaat scherp.',
    page: 'Pagina {page} van {pages}',
    legend: 'Lijnen: doorgetrokken – gaat verder; gestippeld – na wachten; gestreept – als het misgaat.',
  },
  fr: {
    'save-svg': 'Enregistrer le dessin (SVG)',
    'save-png': 'Enregistrer le dessin (PNG)',
    'save-document': 'Enregistrer la documentation (Markdown)',
    print: 'Imprimer le flux…',
    'too-large': 'Le flux est trop grand pour un PNG. Enregistrez-le en SVG, net à toutes les tailles.',
    page: 'Page {page} sur {pages}',
    legend: 'Liens : continu – la suite ; pointillé – après une attente ; tirets – en cas d’échec.',
  },
});
