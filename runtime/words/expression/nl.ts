import type { ExpressionWord } from './code.ts';

export const nl: Record<ExpressionWord, string> = {
  'expression.empty': 'Hier staat geen expressie. Schrijf er een, zoals contact.language == "nl".',
  'expression.too-long': 'Dit is langer dan {max} tekens. Splits het op.',
  'expression.too-deep': 'Hier zitten meer dan {max} niveaus in elkaar. Splits het op.',
  'expression.list-too-long': 'Deze lijst heeft meer dan {max} waarden. Gebruik er minder.',
  'expression.not-closed': '“{opened}” gaat hier open en nergens dicht. Sluit het af.',
  'expression.unexpected-character':
    '“{found}” betekent hier niets. Haal het weg, of zet teksten tussen aanhalingstekens.',
  'expression.unexpected-token': '“{found}” hoort hier niet. Haal het weg, of vul aan wat ervoor ontbreekt.',
  'expression.unexpected-end': 'De expressie houdt te vroeg op. Vul aan wat hierna komt.',
  'expression.bad-escape':
    '“{found}” staat nergens voor. Schrijf \\\\ voor een backslash, of r voor de aanhalingstekens: r"\\d+".',
  'expression.bad-number': '“{found}” is geen getal. Schrijf cijfers, met een punt voor decimalen.',
  'expression.number-too-big':
    '“{found}” is te groot om precies te bewaren. Zet het tussen aanhalingstekens om het als tekst te gebruiken.',
  'expression.curly-quote': '“{found}” komt uit een tekstverwerker. Gebruik rechte aanhalingstekens: "…".',
  'expression.assignment': 'Eén = vergelijkt niet. Gebruik == om te vragen of twee waarden gelijk zijn.',
  'expression.other-operator': '“{found}” wordt hier niet gebruikt. Gebruik {use}.',
  'expression.unknown-name':
    '“{name}” bestaat hier niet. Kies een naam uit de lijst, zet een tekst tussen aanhalingstekens, of declareer de variabele.',
  'expression.unknown-name?suggestion': '“{name}” bestaat hier niet. Bedoelde u “{suggestion}”?',
  'expression.unknown-function': 'De functie “{name}” bestaat niet. Kies er een uit de lijst.',
  'expression.unknown-function?suggestion': 'De functie “{name}” bestaat niet. Bedoelde u “{suggestion}”?',
  'expression.no-field':
    'Waarden van het type {found} hebben geen velden, dus ook geen “{name}”. Gebruik een functie, zoals message.text.size().',
  'expression.no-field?use': 'Waarden van het type {found} hebben geen veld “{name}”. Schrijf {use}.',
  'expression.unknown-function?use': 'De functie “{name}” bestaat niet. Hier schrijft men {use}.',
  'expression.unknown-name?use': '“{name}” bestaat hier niet. Bedoelde u {use}?',
  'expression.reserved-word?use': '“{found}” is geen woord van deze taal. Schrijf {use}.',
  'expression.unexpected-token?use': '“{found}” hoort hier niet. Schrijf {use}.',
  'expression.wrong-operands?use':
    '{operator} past niet bij waarden van de types {left} en {right}. Schrijf {use} om er een passend te maken.',
  'expression.never-equal?use':
    'Waarden van de types {left} en {right} zijn nooit gelijk. Schrijf {use} om twee van één type te vergelijken.',
  'expression.not-comparable?use':
    'Van waarden van de types {left} en {right} komt geen het eerst. Schrijf {use} om twee van één type te vergelijken.',
  'expression.needs-receiver':
    'Schrijf {name} achter de waarde waar het naar kijkt, zoals message.text.{name}(…).',
  'expression.wrong-arguments':
    '{name} verwacht {expected} waarde(n) tussen de haakjes en kreeg er {found}. Vul aan of haal weg.',
  'expression.wrong-type':
    'Dit is van het type {found}, en hier is {expected} nodig. Vergelijk het, of noem een waarde van dat type.',
  'expression.never-equal':
    'Waarden van de types {left} en {right} zijn nooit gelijk. Vergelijk twee van hetzelfde type.',
  'expression.not-comparable':
    'Van waarden van de types {left} en {right} komt geen het eerst. Vergelijk twee getallen of twee teksten.',
  'expression.not-a-path': 'has(…) vraagt naar een veld. Schrijf een pad, zoals has(vars.order).',
  'expression.not-a-value': 'Dit is een groep waarden. Noem de waarde die u wilt, zoals contact.language.',
  'expression.missing-value':
    '“{path}” heeft nog geen waarde. Vraag eerst has({path}), of geef een standaardwaarde.',
  'expression.missing-value?suggestion': '“{path}” heeft geen waarde. Bedoelde u “{suggestion}”?',
  'expression.no-such-item': 'De lijst heeft geen waarde {index}. Het tellen begint bij 0.',
  'expression.text-too-long': 'De tekst werd langer dan {max} tekens. Maak hem van kortere waarden.',
  'expression.result-too-long': 'Wat eruit komt heeft meer dan {max} tekens en waarden. Neem er minder.',
  'expression.too-much-work':
    'Dit kost meer werk dan één expressie mag doen. Doorzoek minder waarden of gebruik kortere teksten.',
  'expression.reserved-word': '“{found}” is van de taal zelf en kan geen naam zijn. Gebruik een andere naam.',
  'expression.no-bytes':
    'Bytes worden hier niet gebruikt. Haal de b voor de aanhalingstekens weg om een tekst te schrijven.',
  'expression.no-unsigned': 'Er is hier één soort getal en daar hoort “{found}” niet bij. Schrijf {use}.',
  'expression.map-key': 'Wat hier voor een dubbele punt staat is een tekst. Zet het tussen aanhalingstekens.',
  'expression.same-key': '“{key}” staat twee keer tussen deze accolades. Haal er een weg.',
  'expression.map-too-long': 'Tussen deze accolades staan meer dan {max} waarden. Gebruik er minder.',
  'expression.macro-name':
    '{name} begint met een zelfgekozen naam voor elke waarde. Schrijf het als tags.{name}(tag, …).',
  'expression.wrong-operands':
    '{operator} past niet bij waarden van de types {left} en {right}. Zet er een om, bijvoorbeeld met string(…).',
  'expression.division-by-zero':
    'Hier wordt gedeeld door 0. Vraag eerst of het 0 is, zoals in calls == 0 ? 0 : minutes / calls.',
  'expression.result-too-big': 'De uitkomst is te groot voor een getal. Reken met kleinere.',
  'expression.not-convertible':
    '“{found}” kan geen waarde van het type {expected} worden. Kijk eerst naar de waarde, of gebruik een andere.',
  'expression.bad-timestamp': '“{found}” is geen datum en tijd. Schrijf het als 2026-11-24T09:00:00Z.',
  'expression.bad-duration': '“{found}” is geen tijdsduur. Schrijf het als 90s, 15m of 1h30m.',
  'expression.bad-zone': '“{found}” is geen bekende tijdzone. Schrijf hem als Europe/Amsterdam of +01:00.',
  'expression.time-out-of-range':
    'Dit komt buiten de jaren 1 tot en met 9999. Gebruik een andere datum of een kortere tijdsduur.',
  'expression.bad-pattern':
    '“{found}” is geen patroon. Kijk de haakjes en tekens na, of zet \\\\ voor een teken dat zichzelf betekent.',
  'expression.pattern-too-big':
    'Dit patroon is groter dan {max}. Maak het korter of laat het minder herhalen.',
  'expression.patterns-not-loaded':
    'Wat patronen zoekt is nog niet geladen. Laad het eerst, of probeer het zo opnieuw.',
  'expression.out-of-range':
    'Een tekst van {size} tekens heeft geen positie {index}. Het tellen begint bij 0.',
  'expression.not-whole': '{found} is geen geheel getal. Schrijf hier een getal als 3.',
  'expression.ends-before-start':
    'Dit stuk eindigt bij {end}, voor zijn begin bij {start}. Wissel ze om, of kijk waar ze vandaan komen.',
  'expression.searched-too-long':
    'In een tekst van meer dan {max} tekens wordt geen patroon gezocht. Neem er eerst een stuk van, met substring(…).',
  'expression.absent':
    'Deze mogelijke waarde is er niet. Vraag eerst hasValue(), of schrijf orValue(…) met een standaardwaarde.',
  'expression.bad-style': '“{found}” kan hier niet. Kies een van deze: {expected}.',
  'expression.bad-decimals':
    '{found} is geen aantal decimalen. Gebruik een geheel getal van 0 tot en met {max}.',
  'expression.bad-currency': '“{found}” is geen munteenheid. Schrijf de drie hoofdletters, zoals EUR.',
  'expression.maybe-missing':
    '“{path}” heeft misschien geen waarde, en ontbreken is niet null. Vraag eerst has({path}).',
  'expression.unexpected-character?use': '“{found}” betekent hier niets. Schrijf {use}.',
  'expression.wrong-type?use': 'Dit is van het type {found}, en hier is {expected} nodig. Schrijf {use}.',
  'expression.wrong-arguments?use':
    '{name} verwacht {expected} waarde(n) tussen de haakjes en kreeg er {found}. Schrijf het als {use}.',
  'expression.not-convertible?use':
    '“{found}” kan zo geen waarde van het type {expected} worden. Schrijf {use}.',
  'expression.maybe-missing?use':
    '“{path}” heeft misschien geen waarde, en ontbreken is niet null. Vraag eerst has({path}), of schrijf {use}.',
  'expression.bad-timestamp?suggestion':
    '“{found}” is geen volledige datum en tijd met een zone. Bedoelde u {suggestion}?',
  'expression.bad-duration?suggestion': '“{found}” is geen tijdsduur. Bedoelde u {suggestion}?',
  'expression.bad-zone?suggestion': '“{found}” is geen bekende tijdzone. Bedoelde u {suggestion}?',
  'expression.bad-currency?suggestion': '“{found}” is geen munteenheid. Bedoelde u {suggestion}?',
  'type.text': 'tekst',
  'type.number': 'getal',
  'type.boolean': 'ja/nee',
  'type.null': 'niets',
  'type.list': 'lijst',
  'type.map': 'groep waarden',
  'type.record': 'groep waarden',
  'type.timestamp': 'tijdstip',
  'type.duration': 'tijdsduur',
  'type.optional': 'mogelijke waarde',
  'type.any': 'van alles',
};
