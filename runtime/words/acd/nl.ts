import type { AcdCode } from '../../acd/codes.ts';

export const nl: Readonly<Record<AcdCode, string>> = {
  'acd.matched':
    '{agent} is gekozen: van wie ruimte heeft, is vaardigheid {proficiency} in “{skill}” de beste (1 is het best).',
  'acd.matched-longest':
    '{agent} is gekozen: van wie ruimte heeft voor “{skill}”, kwam of ging bij niemand het laatste contact langer geleden ({idle} s).',
  'acd.matched-least':
    '{agent} is gekozen: van wie ruimte heeft voor “{skill}”, heeft niemand minder contacten ({contacts}).',
  'acd.matched-most':
    '{agent} is gekozen: van wie ruimte heeft voor “{skill}”, heeft niemand meer contacten ({contacts}).',
  'acd.matched-preferred': '{agent} is gekozen: de voorkeursagent voor dit contact van “{skill}”.',
  'acd.matched-asked': '{agent} is gekozen: het script vraagt voor “{skill}” alleen om deze agent.',
  'acd.next-in-line':
    '{agent} heeft ruimte, en dit contact van “{skill}” is aan de beurt: prioriteit {priority} na {waited} s is de hoogste.',
  'acd.waits': 'Wacht: niemand die het mag krijgen heeft nu ruimte voor “{skill}”.',
  'acd.waits-for-agent': 'Wacht tot {until} op {agent}, de voorkeursagent; daarna op iedereen met “{skill}”.',
  'acd.fallback': 'Wachtte lang genoeg op {agent}, de voorkeursagent: nu mag iedereen het hebben.',
  'acd.ranked-lower': 'Zou kunnen, met vaardigheid {proficiency}, maar anderen gaan voor (1 is het best).',
  'acd.ranked-lower-idle':
    'Zou kunnen, maar anderen gaan voor. Het laatste contact kwam of ging {idle} s geleden.',
  'acd.ranked-lower-contacts': 'Zou kunnen. Contacten nu: {contacts}; naar dat aantal gaan anderen voor.',
  'acd.inactive': 'Is geen actieve gebruiker.',
  'acd.lacks-skill': 'Heeft de skill “{skill}” niet.',
  'acd.out-of-range': 'Heeft vaardigheid {proficiency}; gevraagd is {best} tot en met {worst}.',
  'acd.lacks-attribute': 'Heeft het kenmerk “{attribute}” niet.',
  'acd.for-another': 'Het contact wacht alleen op {agent}.',
  'acd.may-not-answer':
    'Heeft een rol die op {channel} niet mag antwoorden: daarvoor zijn Reply daar en Skills View nodig.',
  'acd.takes-none': 'Neemt geen contacten aan op {channel}.',
  'acd.reserved': 'Het contact blijft tot {until} voor {agent}, de voorkeursagent.',
  'acd.refused': 'Weigerde dit contact of gaf het door, en meldde zich sindsdien niet opnieuw beschikbaar.',
  'acd.not-digital': 'Is niet ingesteld voor digitale contacten. Zet “Digital engagement” aan bij de agent.',
  'acd.desk-refuses':
    'Werkt met Salesforce Classic, dat vanzelf weigert wat agents moeten aannemen. Zet “Aannemen of weigeren” uit bij de skill.',
  'acd.offline': 'Is niet aan het werk (offline).',
  'acd.unavailable': 'Is niet beschikbaar.',
  'acd.rona': 'Reageerde niet op een aanbod (RONA), en krijgt niets tot die zich zelf beschikbaar meldt.',
  'acd.has-not-asked': 'Krijgt alleen contacten op verzoek, en vroeg er geen met “+1 contact”.',
  'acd.has-it': 'Heeft dit contact al.',
  'acd.one-at-a-time': 'Neemt één contact tegelijk aan, en heeft er een.',
  'acd.full': 'Heeft {contacts} van ten hoogste {capacity} contacten.',
  'acd.channel-full': 'Heeft {contacts} van ten hoogste {capacity} contacten op {channel}.',
  'acd.rejected': '{agent} weigerde het contact.',
  'acd.no-answer':
    '{agent} reageerde niet op tijd en staat op RONA: er komt niets nieuws tot die zich zelf beschikbaar meldt.',
  'acd.too-late': 'Verandert niets: dit ligt niet, of niet meer, bij {agent}.',
  'acd.asked-already':
    'Er is al iemand gevraagd, of er praat al iemand mee. Eén keer doorverbinden of één conferentie tegelijk.',
  'acd.transferred-to-skill': '{agent} verbond door: het contact wacht op “{skill}” en houdt zijn wachttijd.',
  'acd.transfer-nobody': 'Niemand daar kan het contact nu overnemen, dus het blijft bij {agent}.',
  'acd.transfer-dropped': 'Het doorverbinden is niet aangenomen, dus het contact blijft bij {agent}.',
  'acd.conference-nobody': 'Niemand daar kan nu meedoen, dus {agent} gaat alleen verder.',
  'acd.conference-dropped': 'De conferentie is niet aangenomen, dus {agent} gaat alleen verder.',
  'acd.interrupted':
    'Onderbroken: een contact op {channel} gaat voor. Het gaat verder als {agent} niets anders meer heeft.',
  'acd.reply-overdue': 'De tijd om te antwoorden is om. {agent} krijgt dat te horen en houdt het contact.',
  'acd.customer-silent':
    'De klant antwoordde niet op tijd, dus het contact gaat bij {agent} weg. Het wacht op niemand tot de klant weer schrijft.',
  'acd.agent-left': '{agent} ging offline, dus het contact wacht weer en houdt zijn wachttijd.',
  'acd.not-a-disposition': '“{disposition}” is geen afhandelcode van deze skill.',
  'acd.disposition-owed': 'De nawerktijd loopt door: {agent} moet eerst een afhandelcode kiezen.',
};
