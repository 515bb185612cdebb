import type { ChannelSentence } from './sentence.ts';

export const nl: Record<ChannelSentence, string> = {
  'channel.missing': 'Er ontbreekt iets dat er moet zijn.',
  'channel.not-text': 'Dit moet tekst zijn.',
  'channel.not-number': 'Dit moet een getal zijn.',
  'channel.not-object': 'Dit moet een object met velden zijn.',
  'channel.not-list': 'Dit moet een lijst zijn.',
  'channel.not-json':
    'De antwoorden van het formulier zijn geen geldige JSON; het bericht gaat er zonder verder.',
  'channel.too-long': 'Dit is langer dan {max} tekens en kan niet worden ingekort.',
  'channel.too-many': 'De lijst heeft {count} items; alleen de eerste {max} tellen mee.',
  'channel.cut': 'Dit is meer dan een contact bewaart; een deel is weggelaten.',
  'channel.wrong-object':
    'Deze webhook gaat over “{object}” en niet over “{expected}”. Is dit het juiste kanaal?',
  'channel.unknown-point-of-contact':
    'Geen contactpunt in de werkruimte heeft het account “{account}”. Voeg het toe of controleer het nummer.',
  'channel.error-reported': 'Het kanaal meldt fout {code}: {title}',
  'channel.more': 'Over deze webhook is meer te zeggen; alleen de eerste {max} bevindingen staan hier.',
  'whatsapp.ignored.unknown': 'Routewright kent “{name}” in een WhatsApp-webhook niet.',
  'whatsapp.ignored.account-update': 'Nieuws over het bedrijfsaccount, niet over een klant.',
  'whatsapp.ignored.phone-number-update': 'Nieuws over het telefoonnummer, niet over een klant.',
  'whatsapp.ignored.template-update': 'Nieuws over een berichtsjabloon, niet over een klant.',
  'whatsapp.ignored.template-status':
    'Het sjabloon “{template}” is in het {language} nu {status}. Importeer het opnieuw om dat hier te gebruiken.',
  'whatsapp.ignored.template-rejected':
    'WhatsApp keurde het sjabloon “{template}” in het {language} af: {reason}. Wijzig het in WhatsApp Manager.',
  'whatsapp.ignored.template-quality':
    'De kwaliteit van het sjabloon “{template}” in het {language} ging van {before} naar {quality}.',
  'whatsapp.ignored.template-category':
    'Het sjabloon “{template}” in het {language} hoort nu bij de categorie {category}.',
  'whatsapp.ignored.template-components':
    'De tekst van het sjabloon “{template}” in het {language} is veranderd. Importeer het opnieuw om die hier te gebruiken.',
  'whatsapp.ignored.form-update': 'Nieuws over een WhatsApp-formulier, niet over een klant.',
  'whatsapp.ignored.preference': 'De klant koos andere marketingberichten.',
  'whatsapp.ignored.marketing-stopped':
    'De klant stopte de marketingberichten. Stuur die niet meer; andere berichten komen wel aan.',
  'whatsapp.ignored.marketing-resumed': 'De klant wil (weer) marketingberichten.',
  'whatsapp.ignored.call': 'Een telefoongesprek; alleen berichten worden gerouteerd.',
  'whatsapp.ignored.call-permission':
    'De klant antwoordde op een verzoek om te bellen; alleen berichten worden gerouteerd.',
  'whatsapp.ignored.echo': 'Uw eigen bericht, verzonden vanuit een andere app.',
  'whatsapp.ignored.system': 'De klant heeft een ander nummer of toestel; er is niets gezegd.',
  'whatsapp.ignored.chat-opened': 'De klant opende de chat; er is nog niets gezegd.',
  'whatsapp.ignored.edited': 'De klant wijzigde een eerder bericht, dat al behandeld is.',
  'whatsapp.ignored.deleted': 'De klant verwijderde een eerder bericht, dat al behandeld is.',
  'whatsapp.ignored.reaction-removed': 'De klant nam een reactie terug.',
  'whatsapp.ignored.template-field': 'Routewright kent “{name}” in een WhatsApp-sjabloon niet.',
  'whatsapp.ignored.template-unused': '“{name}” is alleen voor WhatsApp; Routewright bewaart het niet.',
  'whatsapp.ignored.template-own-words':
    'WhatsApp schrijft deze tekst zelf, in de taal van de klant; hier staat er een eenvoudige voor in de plaats.',
  'instagram.ignored.unknown': 'Routewright kent “{name}” in een Instagram-webhook niet.',
  'instagram.ignored.comment': 'Een openbare opmerking; alleen privéberichten worden gerouteerd.',
  'instagram.ignored.echo': 'Uw eigen bericht, verzonden vanuit een andere app.',
  'instagram.ignored.deleted': 'De klant verwijderde een eerder bericht, dat al behandeld is.',
  'instagram.ignored.read': 'De klant las het gesprek, zonder dat een bericht is genoemd.',
  'instagram.ignored.referral': 'De klant volgde een link naar de chat; er is nog niets gezegd.',
  'instagram.ignored.reaction-removed': 'De klant nam een reactie terug.',
  'channel.ignored.unknown': 'Routewright kent “{name}” niet in wat dit kanaal aanreikt.',
  'sms.ignored.status': 'Het sms-bericht is nog onderweg: “{name}”.',
  'email.ignored.automatic':
    'Een machine stuurde deze e-mail (“{value}”); antwoorden zou eindeloos kunnen doorgaan.',
  'email.ignored.html': 'De e-mail heeft alleen woorden in HTML; die worden niet gelezen.',
  'email.ignored.attachment':
    'De e-mail heeft meer of grotere bestanden dan een contact neemt; “{name}” blijft weg.',
  'channel.unfit.kind': 'Dit kanaal kan geen bericht van de soort “{kind}” overbrengen.',
  'channel.unfit.empty': 'Het bericht heeft een tekst waarin niets te lezen is.',
  'channel.unfit.text': 'De tekst heeft {length} tekens; dit kanaal neemt er {max}.',
  'channel.unfit.text-bytes':
    'De tekst telt {length} bytes; dit kanaal neemt er {max}. Een accent telt voor twee, een emoji voor vier.',
  'channel.unfit.title': '“{title}” heeft {length} tekens; dit kanaal toont er {max}.',
  'channel.unfit.description': 'De omschrijving “{title}” heeft {length} tekens; dit kanaal toont er {max}.',
  'channel.unfit.id': 'De id “{id}” moet 1 tot {max} tekens hebben, zonder spaties aan de uiteinden.',
  'channel.unfit.buttons': 'Het bericht heeft {count} knoppen; dit kanaal neemt er 1 tot {max}.',
  'channel.unfit.rows': 'De lijst heeft {count} rijen; dit kanaal neemt er 1 tot {max}.',
  'channel.unfit.same-id': 'Twee keuzes hebben de id “{title}”.',
  'channel.unfit.same-title': 'Op twee knoppen staat “{title}”; een klant ziet het verschil niet.',
  'whatsapp.template.name':
    'De naam van een sjabloon heeft kleine letters, cijfers en underscores, hooguit {max}.',
  'whatsapp.template.language': '“{value}” is geen taal van WhatsApp, zoals nl of pt_BR.',
  'whatsapp.template.unknown-value': '“{value}” is hier onbekend; verwacht wordt een van {options}.',
  'whatsapp.template.no-text': 'Een sjabloon heeft een tekst nodig; dit is weggelaten.',
  'whatsapp.template.button':
    'Routewright kent knoppen van het type “{value}” niet; deze taal van het sjabloon is weggelaten.',
  'whatsapp.template.out-of-range': 'Dit is {value}; het moet {min} tot {max} zijn, en is weggelaten.',
  'whatsapp.template.twice': 'Het sjabloon “{template}” staat er in één taal twee keer; het eerste telt.',
  'whatsapp.template.differs':
    'De talen van het sjabloon “{template}” verschillen in {name}; wat de eerste zegt telt.',
  'whatsapp.template.more-pages':
    'WhatsApp heeft meer sjablonen dan op deze pagina. Importeer ook de volgende pagina.',
  'whatsapp.template.variable-at-edge': 'WhatsApp weigert een tekst die met een variabele begint of eindigt.',
  'whatsapp.template.mixed-variables':
    'Variabelen zijn getallen of namen; “{variable}” past niet bij de andere.',
  'whatsapp.template.header-variables': 'De kop heeft {count} variabelen; WhatsApp neemt er {max}.',
  'whatsapp.template.footer-variables': 'Een voettekst heeft geen variabelen.',
  'whatsapp.template.examples':
    'Er zijn {count} voorbeelden voor {expected} variabelen; WhatsApp wil er voor elke één.',
  'whatsapp.template.too-many-of': 'Er zijn {count} knoppen van deze soort; WhatsApp neemt er {max}.',
  'whatsapp.template.quick-replies-apart':
    'Snelle antwoorden staan bij elkaar, vóór of na alle andere knoppen.',
  'whatsapp.template.url-variable': 'Een adres mag één variabele hebben, aan het eind.',
  'whatsapp.template.card-lines':
    'De tekst van een kaart heeft {count} regeleinden; WhatsApp neemt er {max}.',
  'whatsapp.template.time-to-live':
    'Een sjabloon van deze categorie wordt {min} tot {max} seconden geprobeerd.',
  'whatsapp.settings.number-form': 'Schrijf het nummer met de landcode, zoals +31 20 123 4567.',
  'whatsapp.settings.number-unverified':
    'Het nummer is niet gecontroleerd: WhatsApp stuurt een code van zes cijfers, per sms of telefoon.',
  'whatsapp.settings.number-used':
    'Het nummer is eerder met de WhatsApp Business API gebruikt; WhatsApp wil een nummer dat nieuw is.',
  'whatsapp.settings.number-personal':
    'Het nummer hoort bij een persoonlijk WhatsApp-account. Verwijder dat account eerst.',
  'whatsapp.settings.missing': 'WhatsApp vraagt hierom en het is niet ingevuld.',
  'whatsapp.settings.not-approved': 'WhatsApp heeft het bedrijfsaccount nog niet goedgekeurd.',
  'whatsapp.settings.refused':
    'WhatsApp heeft het bedrijfsaccount geweigerd of gesloten; er gaat en komt geen bericht.',
  'whatsapp.settings.facebook-unverified':
    'Het Facebook-bedrijfsaccount is niet geverifieerd; WhatsApp vraagt daarom.',
  'whatsapp.settings.logo-form':
    'Het logo is een adres dat met https:// begint en op .png, .jpg of .jpeg eindigt.',
  'whatsapp.settings.website-form': 'De website is een adres dat met https:// of http:// begint.',
  'whatsapp.settings.email-form': 'Dit is geen e-mailadres.',
  'whatsapp.settings.country-form': 'Schrijf het land als twee hoofdletters, zoals NL.',
  'instagram.settings.missing':
    'Zeg wat voor account het is: alleen een bedrijf of een maker kan worden verbonden.',
  'instagram.settings.not-professional':
    'Een persoonlijk account kan niet worden verbonden. Maak er in Instagram een professioneel account van.',
  'instagram.settings.no-access':
    'Zet in de privacy-instellingen van Instagram “Toegang tot berichten toestaan” aan; anders komt er niets binnen.',
  'channel.settings.telephone-form':
    '“{address}” is geen telefoonnummer met land: + en hoogstens 15 cijfers.',
  'channel.settings.email-form': '“{address}” is geen e-mailadres.',
  'channel.adapted.header': 'Dit kanaal toont geen kop: de klant leest die boven de tekst.',
  'channel.adapted.footer': 'Dit kanaal toont geen voettekst: de klant leest die onder de tekst.',
  'channel.adapted.buttons':
    'Dit kanaal heeft geen knoppen: de klant leest ze als genummerde lijst en typt een nummer.',
  'channel.adapted.buttons?max':
    'Dit kanaal toont {max} knoppen en het bericht heeft er {count}: de klant leest ze als genummerde lijst en typt een nummer.',
  'channel.adapted.list':
    'Dit kanaal heeft geen lijsten: de klant leest de rijen met nummers en typt er een.',
  'channel.adapted.list?max':
    'Dit kanaal toont {max} rijen en de lijst heeft er {count}: de klant leest ze als genummerde lijst en typt een nummer.',
  'channel.adapted.list-as-buttons': 'Dit kanaal toont geen lijst: de klant krijgt een knop per rij.',
  'channel.adapted.caption':
    'Dit kanaal toont geen woorden onder zo’n bestand: ze volgen in een eigen bericht.',
  'channel.adapted.media': 'Dit kanaal toont dit bestand niet: de klant krijgt het adres om te openen.',
  'channel.adapted.link': 'Dit kanaal toont geen knop voor een link: de klant leest het adres in de tekst.',
  'channel.adapted.location':
    'Dit kanaal toont geen kaart: de klant leest naam, adres en coördinaten als tekst.',
  'channel.unfit.text-segments':
    'De tekst beslaat {length} sms-berichten; dit kanaal neemt er {max}. Eén bijzonder teken maakt ze alle korter.',
  'channel.unfit.nothing': 'Over dit kanaal kan niets naar een klant worden gestuurd.',
  'channel.unfit.header': 'De kop “{title}” heeft {length} tekens; dit kanaal toont er {max}.',
  'channel.unfit.footer': 'De voettekst “{title}” heeft {length} tekens; dit kanaal toont er {max}.',
  'channel.unfit.caption':
    'Het bijschrift “{title}” heeft {length} tekens; dit kanaal toont er {max} bij zo’n bestand.',
};
