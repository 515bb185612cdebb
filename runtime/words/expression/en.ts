import type { ExpressionWord } from './code.ts';

export const en: Record<ExpressionWord, string> = {
  'expression.empty': 'There is no expression here. Write one, such as contact.language == "nl".',
  'expression.too-long': 'This is longer than {max} characters. Split it up.',
  'expression.too-deep': 'This has more than {max} levels inside each other. Split it up.',
  'expression.list-too-long': 'This list has more than {max} items. Use fewer.',
  'expression.not-closed': '“{opened}” is opened here and never closed. Close it.',
  'expression.unexpected-character': '“{found}” means nothing here. Remove it, or put texts between quotes.',
  'expression.unexpected-token':
    '“{found}” was not expected here. Remove it, or add what is missing before it.',
  'expression.unexpected-end': 'The expression stops too early. Add what is to come after this.',
  'expression.bad-escape':
    '“{found}” stands for nothing. Write \\\\ for a backslash, or r before the quotes: r"\\d+".',
  'expression.bad-number': '“{found}” is not a number. Write digits, with a point for decimals.',
  'expression.number-too-big':
    '“{found}” is too big to be held exactly. Put it between quotes to use it as a text.',
  'expression.curly-quote': '“{found}” comes from a word processor. Use straight quotes: "…".',
  'expression.assignment': 'One = is no comparison. Use == to ask whether two values are equal.',
  'expression.other-operator': '“{found}” is not used here. Use {use}.',
  'expression.unknown-name':
    'There is no “{name}” here. Choose a name from the list, put a text between quotes, or declare the variable.',
  'expression.unknown-name?suggestion': 'There is no “{name}” here. Did you mean “{suggestion}”?',
  'expression.unknown-function': 'There is no function “{name}”. Choose one from the list.',
  'expression.unknown-function?suggestion': 'There is no function “{name}”. Did you mean “{suggestion}”?',
  'expression.no-field':
    'Values of type {found} have no fields, so no “{name}” either. Use a function, such as message.text.size().',
  'expression.no-field?use': 'Values of type {found} have no field “{name}”. Write {use} instead.',
  'expression.unknown-function?use': 'There is no function “{name}”. Here one writes {use}.',
  'expression.unknown-name?use': 'There is no “{name}” here. Did you mean {use}?',
  'expression.reserved-word?use': '“{found}” is no word of this language. Write {use}.',
  'expression.unexpected-token?use': '“{found}” was not expected here. Write {use} instead.',
  'expression.wrong-operands?use':
    '{operator} does not go with values of types {left} and {right}. Write {use} to make one fit.',
  'expression.never-equal?use':
    'Values of types {left} and {right} are never equal. Write {use} to compare two of one type.',
  'expression.not-comparable?use':
    'Of values of types {left} and {right} neither comes first. Write {use} to compare two of one type.',
  'expression.needs-receiver': 'Write {name} after the value it looks at, such as message.text.{name}(…).',
  'expression.wrong-arguments':
    '{name} takes {expected} value(s) between its brackets, and got {found}. Add or remove some.',
  'expression.wrong-type':
    'This is of type {found}, where {expected} is needed. Compare it, or name a value of that type.',
  'expression.never-equal': 'Values of types {left} and {right} are never equal. Compare two of one type.',
  'expression.not-comparable':
    'Of values of types {left} and {right} neither comes first. Compare two numbers or two texts.',
  'expression.not-a-path': 'has(…) asks about a field. Write a path, such as has(vars.order).',
  'expression.not-a-value': 'This is a group of values. Name the one you want, such as contact.language.',
  'expression.missing-value': '“{path}” has no value yet. Ask has({path}) first, or give it a default.',
  'expression.missing-value?suggestion': '“{path}” has no value. Did you mean “{suggestion}”?',
  'expression.no-such-item': 'The list has no item {index}. Counting starts at 0.',
  'expression.text-too-long': 'The text became longer than {max} characters. Make it from shorter values.',
  'expression.result-too-long':
    'What comes out has more than {max} characters and values. Take fewer of them.',
  'expression.too-much-work':
    'This takes more work than one expression may do. Look through fewer values, or use shorter texts.',
  'expression.reserved-word':
    '“{found}” is kept for the language itself and cannot be a name. Use another name.',
  'expression.no-bytes': 'Bytes are not used here. Remove the b before the quotes to write a text.',
  'expression.no-unsigned': 'There is one kind of number here and “{found}” is not of it. Write {use}.',
  'expression.map-key': 'What stands before a colon here is a text. Put it between quotes.',
  'expression.same-key': '“{key}” is written twice between these braces. Remove one of the two.',
  'expression.map-too-long': 'More than {max} values stand between these braces. Use fewer.',
  'expression.macro-name':
    '{name} begins with a name of your own for each item. Write it like tags.{name}(tag, …).',
  'expression.wrong-operands':
    '{operator} does not go with values of types {left} and {right}. Convert one of them, such as with string(…).',
  'expression.division-by-zero':
    'This divides by 0. Ask first whether it is 0, as in calls == 0 ? 0 : minutes / calls.',
  'expression.result-too-big': 'The result is too big for a number. Calculate with smaller ones.',
  'expression.not-convertible':
    '“{found}” cannot become a value of type {expected}. Look at the value first, or use another one.',
  'expression.bad-timestamp': '“{found}” is no date and time. Write it like 2026-11-24T09:00:00Z.',
  'expression.bad-duration': '“{found}” is no duration. Write it like 90s, 15m or 1h30m.',
  'expression.bad-zone': '“{found}” is no known time zone. Write it like Europe/Amsterdam or +01:00.',
  'expression.time-out-of-range':
    'This leads out of the years 1 to 9999. Use another date, or a shorter duration.',
  'expression.bad-pattern':
    '“{found}” is no pattern. Look at its brackets and signs, or put \\\\ before a sign that stands for itself.',
  'expression.pattern-too-big': 'This pattern is bigger than {max}. Make it shorter or let it repeat less.',
  'expression.patterns-not-loaded':
    'What looks for patterns is not loaded yet. Load it first, or try again in a moment.',
  'expression.out-of-range':
    'There is no position {index} in a text of {size} characters. Counting starts at 0.',
  'expression.not-whole': '{found} is no whole number. Write one such as 3 here.',
  'expression.ends-before-start':
    'This piece ends at {end}, before its start at {start}. Swap the two, or look at where they come from.',
  'expression.searched-too-long':
    'A text of more than {max} characters is not searched for a pattern. Take a piece of it first, with substring(…).',
  'expression.absent':
    'There is no value in this optional one. Ask hasValue() first, or write orValue(…) with a default.',
  'expression.bad-style': '“{found}” cannot be used here. Choose one of these: {expected}.',
  'expression.bad-decimals': '{found} is no number of decimals. Use a whole number from 0 to {max}.',
  'expression.bad-currency': '“{found}” is no currency. Write its three capitals, such as EUR.',
  'expression.maybe-missing': '“{path}” may have no value, and missing is not null. Ask has({path}) first.',
  'expression.unexpected-character?use': '“{found}” means nothing here. Write {use} instead.',
  'expression.wrong-type?use': 'This is of type {found}, where {expected} is needed. Write {use}.',
  'expression.wrong-arguments?use':
    '{name} takes {expected} value(s) between its brackets, and got {found}. Write it as {use}.',
  'expression.not-convertible?use':
    '“{found}” cannot become a value of type {expected} in this way. Write {use}.',
  'expression.maybe-missing?use':
    '“{path}” may have no value, and missing is not null. Ask has({path}) first, or write {use}.',
  'expression.bad-timestamp?suggestion':
    '“{found}” is no full date and time with a zone. Did you mean {suggestion}?',
  'expression.bad-duration?suggestion': '“{found}” is no duration. Did you mean {suggestion}?',
  'expression.bad-zone?suggestion': '“{found}” is no known time zone. Did you mean {suggestion}?',
  'expression.bad-currency?suggestion': '“{found}” is no currency. Did you mean {suggestion}?',
  'type.text': 'text',
  'type.number': 'number',
  'type.boolean': 'boolean',
  'type.null': 'nothing',
  'type.list': 'list',
  'type.map': 'map',
  'type.record': 'group of values',
  'type.timestamp': 'timestamp',
  'type.duration': 'duration',
  'type.optional': 'optional',
  'type.any': 'anything',
};
