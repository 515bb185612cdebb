import type { CoreCode } from './code.ts';

export const nl: Record<CoreCode, string> = {
  'file.missing': '“{path}” ontbreekt. Voeg het toe.',
  'file.unknown-key': '“{path}” hoort niet bij dit formaat. Haal het weg of kijk de spelling na.',
  'file.bad-key':
    '“{key}” bij “{path}” kan geen naam zijn. Gebruik letters, cijfers, “-” en “_”, met een letter voorop.',
  'file.wrong-type': '“{path}” bevat een ander soort waarde dan “{expected}”. Pas het aan.',
  'file.too-long': '“{path}” is langer dan {max} tekens. Maak het korter.',
  'file.too-short': '“{path}” is korter dan {min} tekens. Maak het langer.',
  'file.too-many': '“{path}” heeft meer dan {max} onderdelen. Haal er een paar weg.',
  'file.too-few': '“{path}” heeft er minstens {min} nodig. Vul aan wat ontbreekt.',
  'file.too-big': '“{path}” is meer dan {max}. Verlaag het.',
  'file.too-small': '“{path}” is minder dan {min}. Verhoog het.',
  'file.not-a-choice': '“{path}” heeft een waarde die niet te kiezen is. Gebruik een van: {choices}.',
  'file.bad-value': '“{path}” is niet geschreven zoals het hoort. Kijk het na.',
  'file.ends-before-it-starts': 'De uren bij “{path}” eindigen voor ze beginnen. Wissel of wijzig de tijden.',
  'file.unknown-time-zone': '“{path}” is geen bekende tijdzone. Schrijf hem als “Europe/Amsterdam”.',
  'file.not-an-instant': '“{path}” is geen datum en tijd. Schrijf het als 2026-11-24T09:00:00Z.',
  'field.missing': '“{field}” is leeg. Vul het in.',
  'field.unknown-key': 'Dit soort node heeft geen instelling “{key}”. Haal hem weg of kijk de spelling na.',
  'field.bad-key': '“{key}” in “{field}” kan hier niet. Schrijf talen als codes, zoals “nl”.',
  'field.wrong-type': '“{field}” bevat een ander soort waarde dan het kan gebruiken. Vul het opnieuw in.',
  'field.too-long': '“{field}” is langer dan {max} tekens. Maak het korter.',
  'field.too-short': '“{field}” is korter dan {min} tekens. Maak het langer.',
  'field.too-many': '“{field}” kan er hoogstens {max} hebben. Haal er een paar weg.',
  'field.too-few': '“{field}” heeft er minstens {min} nodig. Vul aan wat ontbreekt.',
  'field.too-big': '“{field}” kan hoogstens {max} zijn. Verlaag het.',
  'field.too-small': '“{field}” moet minstens {min} zijn. Verhoog het.',
  'field.not-a-choice': '“{field}” heeft een waarde die niet te kiezen is. Kies een andere.',
  'field.bad-value': '“{field}” is niet geschreven zoals het hoort. Kijk het na.',
  'field.ends-before-it-starts':
    'De uren in “{field}” eindigen voor ze beginnen. Wissel of wijzig de tijden.',
  'field.not-an-instant': '“{field}” is geen datum en tijd. Schrijf het als 2026-11-24T09:00:00Z.',
  'field.unknown-time-zone': '“{field}” is geen bekende tijdzone. Schrijf hem als “Europe/Amsterdam”.',
  'file.too-large': 'Dit bestand is groter dan {max} MB en is niet gelezen. Open een kleiner bestand.',
  'file.too-deep':
    'Op regel {line}, kolom {column} is dit bestand dieper genest dan {max} niveaus. Maak het daar vlakker.',
  'file.empty': 'Dit bestand is leeg. Kies een ander.',
  'file.not-json':
    'Dit is vanaf regel {line}, kolom {column} geen JSON meer. Kijk daar een komma, aanhalingsteken of haakje na.',
  'file.reserved-key': 'De naam “{key}” bij “{path}” is van het systeem. Geef het een andere naam.',
  'file.unknown-format':
    'Dit is geen {wanted} van Routewright: “format” zegt dat niet. Open een ander bestand.',
  'file.wrong-format': 'Dit bestand is een {found} en hier is een {wanted} nodig. Open een ander bestand.',
  'file.unknown-version':
    '“version” zegt niet welke versie dit bestand is. Schrijf daar {ours} als het een huidige is.',
  'file.later-version':
    'Dit bestand is van versie {version}; deze Routewright leest tot en met {ours}. Werk Routewright bij om het te openen.',
  'script.revision-differs':
    'Dit script is na het compileren gewijzigd, zodat de revisie niet meer klopt. Compileer de flow opnieuw.',
  'script.unknown-step':
    '“{path}” leidt naar stap “{step}”, die dit script niet heeft. Compileer de flow opnieuw.',
  'scenario.too-long':
    'Dit scenario heeft {count} stappen; {max} is het meeste. Verdeel het over verschillende scenario’s.',
  'flow.too-large': 'Deze flow heeft {count} nodes; meer dan {max} kan niet. Splits hem in meerdere flows.',
  'flow.too-many-notes':
    'Deze flow heeft {count} notities; meer dan {max} kan niet. Verwijder er enkele, of splits de flow in meerdere.',
  'flow.too-many-groups':
    'Deze flow heeft {count} groepen; meer dan {max} kan niet. Hef er enkele op, of splits de flow in meerdere.',
  'flow.no-entry': 'Klanten kunnen niet in deze flow komen. Voeg een node “{type}” toe om te beginnen.',
  'flow.two-entries': 'Deze flow begint twee keer: bij “{first}” en hier. Verwijder een van de twee.',
  'flow.two-handlers': '“{first}” handelt dezelfde gebeurtenis af als deze node. Verwijder een van de twee.',
  'flow.unreached':
    'Nog geen contactpunt leidt naar deze flow, dus wat hij stuurt wordt aan geen kanaal getoetst. Noem contactpunten in “{node}”, maak dit het standaardscript van een contactpunt, of zeg dat iets anders hem start.',
  'flow.endless-loop':
    'Dit gaat eindeloos rond zonder op de klant te wachten ({nodes}). Laat het ergens wachten of leid het eruit.',
  'node.unknown-type': 'Er is geen soort node die “{type}” heet. Vervang deze node door een andere.',
  'node.unknown-type?suggestion': 'Er is geen soort node die “{type}” heet. Is “{suggestion}” bedoeld?',
  'node.unreachable': 'Bij “{node}” komt nooit een klant. Verbind er een andere node mee of verwijder hem.',
  'edge.unknown-from': 'Een lijn begint bij “{from}”, een node die er niet is. Verwijder de lijn.',
  'edge.unknown-to':
    'De lijn van “{port}” van “{node}” leidt naar “{to}”, een node die er niet is. Verbind hem met een andere.',
  'edge.unknown-port':
    'Een lijn begint bij “{port}” van “{node}”, een uitgang die de node niet heeft. Verwijder de lijn.',
  'edge.second':
    'Twee lijnen verlaten “{node}” via “{port}” en klanten kunnen er maar één nemen. Verwijder de andere.',
  'edge.into-start':
    'De lijn van “{port}” leidt naar “{to}”, waar contacten beginnen. Verbind hem met een latere node.',
  'port.unwired': 'Klanten die “{node}” via “{port}” verlaten, gaan nergens heen. Verbind “{port}”.',
  'on-channel': '{channel}: {sentence}',
  'port.unnamed': 'Uitgang {number}',
  'reference.missing': 'Bij “{field}” is nog niets gekozen. Maak een keuze.',
  'reference.unknown':
    'De workspace heeft geen {kind} “{name}”. Kies een andere in “{field}” of voeg die toe aan de workspace.',
  'reference.unknown?suggestion':
    'De workspace heeft geen {kind} “{name}”. Is in “{field}” “{suggestion}” bedoeld?',
  'variable.undeclared':
    'Deze flow heeft geen variabele “{name}”, dus niets kan lezen wat “{field}” bewaart. Voeg de variabele toe.',
  'variable.undeclared?suggestion':
    'Deze flow heeft geen variabele “{name}”. Is in “{field}” “{suggestion}” bedoeld? Voeg hem anders toe.',
  'variable.wrong-type':
    'De variabele “{name}” is een {type} en “{field}” zet een {expected}. Kies een andere of verander het type.',
  'window.may-close':
    'Op {channel} kan dit bericht meer dan {hours} uur na het laatste van de klant komen en wordt dan geweigerd: {nodes}. “{first}” duurt het langst. Stuur een sjabloon, of wacht eerst op een bericht.',
  'window.closed':
    'Op {channel} komt dit bericht altijd meer dan {hours} uur na het laatste van de klant en wordt het geweigerd: {nodes}. “{first}” duurt het langst. Stuur een sjabloon, of wacht eerst op een bericht.',
  'window.never-open':
    'Een ander systeem start deze flow, voor klanten die misschien niet schreven: {channel} weigert dit bericht dan. Begin met een sjabloon.',
  'consent.not-checked':
    'Klanten die niet zelf schreven, moeten ermee hebben ingestemd dat u hun op {channel} schrijft. Controleer hun toestemming hiervoor.',
  'route.nobody-ever':
    'Niemand kan ooit een contact aannemen dat hier op “{skill}” wacht. Agents met die skill: {having}. Afgevallen: {barred}. Geef de skill aan iemand die mag antwoorden, of vraag minder.',
  'route.nobody-ever?agent':
    '{agent} kan nooit een contact aannemen dat hier op “{skill}” wacht: {barred}. Vraag een andere agent, of verander wat deze uitsluit.',
  'route.nobody-on-channel':
    'Op {channel} kan niemand ooit een contact aannemen dat hier op “{skill}” wacht. Agents met die skill: {having}. Afgevallen: {barred}. Laat een van hen daar antwoorden, of zet deze contacten elders in de rij.',
  'route.nobody-on-channel?agent':
    'Op {channel} kan {agent} nooit een contact aannemen dat hier op “{skill}” wacht: {barred}. Vraag daar een andere agent.',
  'route.nobody-at-first':
    'De eerste {seconds} seconden kan niemand een contact aannemen dat hier op “{skill}” wacht. Agents met die skill: {having}. Afgevallen: {barred}. Vraag vanaf het begin minder.',
  'route.nobody-at-first?agent':
    'De eerste {seconds} seconden kan niemand een contact aannemen dat hier wacht: het is voor {agent}, en die kan niet: {barred}. Vraag een andere agent.',
  'route.agent-without-fallback':
    'Contacten wachten hier alleen op {agent}, en voor altijd als die er niet is. Voeg een uitgang na enige tijd toe, of laat anderen ze later aannemen.',
  'route.skill-closed':
    'De skill “{skill}” is alleen open volgens “{hours}”, en contacten kunnen ervoor in de rij komen als het gesloten is, bijvoorbeeld op {weekday} om {time}: {nodes}. Controleer die openingstijden op weg hierheen.',
  'route.skill-closed?date':
    'De skill “{skill}” is alleen open volgens “{hours}”, en contacten kunnen ervoor in de rij komen als het gesloten is, bijvoorbeeld op {date} om {time}: {nodes}. Controleer die openingstijden op weg hierheen.',
  'route.loop-between-queues':
    'Een contact dat niemand aanneemt, gaat hier eindeloos rond: {nodes}. Tel de rondes met een lus, of eindig in een rij waar het mag wachten.',
  'barred.inactive': 'niet actief ({count})',
  'barred.lacks-skill': 'zonder de skill ({count})',
  'barred.out-of-range': 'buiten de gevraagde vaardigheid ({count})',
  'barred.lacks-attribute': 'zonder een gevraagd kenmerk ({count})',
  'barred.for-another': 'niet de gevraagde agent ({count})',
  'barred.may-not-answer': 'met een rol die niet mag antwoorden ({count})',
  'barred.takes-none': 'ingesteld op geen enkel contact van het kanaal ({count})',
  'text.too-long': '“{field}” heeft {length} {unit} en {channel} kan er {max} aan. Maak het korter.',
  'text.missing-language':
    '“{field}” is er niet in het {language}: die klanten lezen een andere taal. Voeg het toe.',
  'workspace.unknown-reference':
    'De werkruimte heeft geen {kind} “{name}”, die “{path}” noemt. Voeg die toe of kies een andere.',
  'workspace.unknown-reference?suggestion':
    'De werkruimte heeft geen {kind} “{name}”, die “{path}” noemt. Bedoelt u “{suggestion}”?',
  'workspace.other-channel':
    '“{path}” noemt een account van {channel}, een ander kanaal. Kies er een van het eigen kanaal.',
  'workspace.other-media-type':
    'Contacten van dit contactpunt worden gerouteerd als {expected} en de skill “{name}” is voor {found}. Kies een andere skill.',
  'workspace.same-name': 'De skill “{first}” heet ook “{name}”. Geef deze een andere naam.',
  'workspace.skill-nobody-has':
    'Geen actieve agent heeft de skill “{name}”: wie ervoor in de rij staat, wacht voor altijd. Geef hem aan iemand.',
  'workspace.digital-outbound':
    'Digitale skills zijn inkomend en “{name}” is uitgaand: dat werkt alleen met een dialer of een eigen kanaal.',
  'workspace.no-dispositions':
    'Agents moeten zeggen hoe een contact van “{name}” afliep en hebben niets te kiezen. Voeg afhandelcodes toe of vraag er geen.',
  'workspace.accept-reject-unsupported':
    'Agents van “{name}” werken met Salesforce Classic, dat elk te accepteren contact weigert. Zet het uit.',
  'workspace.priority-above-max':
    'De prioriteit begint boven haar maximum van {max}. Verlaag haar of verhoog het maximum.',
  'workspace.role-sees-no-skills':
    'De rol “{name}” mag beantwoorden maar geen skills zien; voor antwoorden aan klanten zijn beide nodig. Voeg “Skills View” toe.',
  'workspace.role-may-not-reply':
    'De rol “{name}” mag op geen kanaal beantwoorden, dus haar gebruikers kunnen klanten niet antwoorden. Voeg “Reply” toe waar dat moet.',
  'workspace.agent-may-not-answer':
    '{name} heeft skills, maar de rol “{role}” mag op geen van uw kanalen antwoorden. Wijzig de rol of haar rechten.',
  'workspace.agent-gets-nothing':
    '{name} krijgt geen digitale contacten: het Agent-bureaublad vraagt digitale betrokkenheid en een skill, MAX een van beide.',
  'workspace.no-templates-there': 'Het kanaal van “{name}” heeft geen sjablonen. Haal het weg.',
  'workspace.template-without-language':
    'Het sjabloon “{name}” is in geen enkele taal geschreven. Voeg er een toe.',
  'workspace.outdated-component':
    'Het adres van “{name}” is van de vroegere component. Verwijder die: agents zouden hun sjablonen dubbel zien.',
  'workspace.no-time': '“{path}” is helemaal geen tijd. Geef minstens een minuut.',
  'workspace.solution-before-response':
    'De zaak moet eerder opgelost dan beantwoord zijn. Geef haar meer tijd.',
  'workspace.never-open': '“{name}” is nooit open. Voeg uren aan een dag toe.',
  'workspace.unknown-channel':
    '“{path}” noemt het kanaal “{name}”, dat Routewright niet heeft. Noem een ander.',
  'workspace.same-address':
    '“{path}” is ook het adres van “{first}”, zodat een bericht voor beide kan zijn. Wijzig een van de twee.',
  'workspace.unknown-field':
    '“{path}” is een eigen veld dat “customerFields” niet heeft. Voeg “{name}” daar toe of haal de waarde weg.',
  'workspace.unknown-field?suggestion':
    '“{path}” is een eigen veld dat “customerFields” niet heeft. Is “{suggestion}” bedoeld?',
  'workspace.wrong-field-type':
    '“{path}” is niet wat “customerFields” van “{name}” zegt: {expected}. Wijzig de waarde of het veld.',
  'kind.pointsOfContact': 'contactpunt',
  'kind.businessAccounts': 'bedrijfsaccount',
  'kind.campaigns': 'campagne',
  'kind.agents': 'agent',
  'kind.roles': 'rol',
  'kind.richMessages': 'rijk bericht',
  'kind.dispositions': 'afhandelcode',
  'kind.routingAttributes': 'routeringskenmerk',
  'kind.customerFields': 'klantveld',
  'kind.secrets': 'geheim',
  'kind.scripts': 'script',
  'kind.script': 'script',
  'kind.variable': 'variabele',
  'kind.channel': 'kanaal',
  'kind.media-type': 'mediatype',
  'unit.segments': 'sms-delen',
  'kind.skills': 'skill',
  'kind.hours': 'openingstijden',
  'kind.templates': 'template',
  'unit.characters': 'tekens',
  'unit.bytes': 'bytes',
};
