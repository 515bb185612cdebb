import type { ChannelSentence } from './sentence.ts';

export const en: Record<ChannelSentence, string> = {
  'channel.missing': 'Something that must be there is missing.',
  'channel.not-text': 'This must be text.',
  'channel.not-number': 'This must be a number.',
  'channel.not-object': 'This must be an object with fields.',
  'channel.not-list': 'This must be a list.',
  'channel.not-json': 'The answers of the form are not valid JSON, so the message goes in without them.',
  'channel.too-long': 'This is longer than {max} characters and cannot be shortened.',
  'channel.too-many': 'The list has {count} items; only the first {max} go in.',
  'channel.cut': 'This is more than a contact keeps, so part of it is left out.',
  'channel.wrong-object':
    'This webhook is about “{object}” and not about “{expected}”. Is it for this channel?',
  'channel.unknown-point-of-contact':
    'No point of contact in the workspace has the account “{account}”. Add it, or check its number.',
  'channel.error-reported': 'The channel reports error {code}: {title}',
  'channel.more': 'There is more to say of this webhook; only the first {max} findings are listed.',
  'whatsapp.ignored.unknown': 'Routewright does not know “{name}” in a WhatsApp webhook.',
  'whatsapp.ignored.account-update': 'News about the business account, not about a customer.',
  'whatsapp.ignored.phone-number-update': 'News about the phone number, not about a customer.',
  'whatsapp.ignored.template-update': 'News about a message template, not about a customer.',
  'whatsapp.ignored.template-status':
    'The template “{template}” is now {status} in {language}. Import it again to use that here.',
  'whatsapp.ignored.template-rejected':
    'WhatsApp rejected the template “{template}” in {language}: {reason}. Change it in WhatsApp Manager.',
  'whatsapp.ignored.template-quality':
    'The quality of the template “{template}” in {language} went from {before} to {quality}.',
  'whatsapp.ignored.template-category':
    'The template “{template}” in {language} is now of the category {category}.',
  'whatsapp.ignored.template-components':
    'The wording of the template “{template}” in {language} changed. Import it again to use that here.',
  'whatsapp.ignored.form-update': 'News about a WhatsApp form, not about a customer.',
  'whatsapp.ignored.preference': 'The customer changed which marketing messages to receive.',
  'whatsapp.ignored.marketing-stopped':
    'The customer stopped marketing messages. Send no more of them; other messages still arrive.',
  'whatsapp.ignored.marketing-resumed': 'The customer wants marketing messages (again).',
  'whatsapp.ignored.call': 'A voice call; only messages are routed.',
  'whatsapp.ignored.call-permission': 'The customer answered a request to call; only messages are routed.',
  'whatsapp.ignored.echo': 'Your own message, sent from another app.',
  'whatsapp.ignored.system': 'The customer changed number or phone; nothing was said.',
  'whatsapp.ignored.chat-opened': 'The customer opened the chat; nothing was said yet.',
  'whatsapp.ignored.edited': 'The customer changed an earlier message, which was handled already.',
  'whatsapp.ignored.deleted': 'The customer deleted an earlier message, which was handled already.',
  'whatsapp.ignored.reaction-removed': 'The customer took a reaction back.',
  'whatsapp.ignored.template-field': 'Routewright does not know “{name}” in a WhatsApp template.',
  'whatsapp.ignored.template-unused': '“{name}” is for WhatsApp alone; Routewright does not keep it.',
  'whatsapp.ignored.template-own-words':
    'WhatsApp writes this text itself, in the customer’s language; a plain one stands for it here.',
  'instagram.ignored.unknown': 'Routewright does not know “{name}” in an Instagram webhook.',
  'instagram.ignored.comment': 'A public comment; only direct messages are routed.',
  'instagram.ignored.echo': 'Your own message, sent from another app.',
  'instagram.ignored.deleted': 'The customer deleted an earlier message, which was handled already.',
  'instagram.ignored.read': 'The customer read the conversation, without a message being named.',
  'instagram.ignored.referral': 'The customer followed a link to the chat; nothing was said yet.',
  'instagram.ignored.reaction-removed': 'The customer took a reaction back.',
  'channel.ignored.unknown': 'Routewright does not know “{name}” in what this channel hands in.',
  'sms.ignored.status': 'The text message is still on its way: “{name}”.',
  'email.ignored.automatic': 'A machine sent this email (“{value}”); answering it could go on for ever.',
  'email.ignored.html': 'The email has words in HTML alone; they are not read.',
  'email.ignored.attachment':
    'The email has more or bigger files than a contact takes; “{name}” is left out.',
  'channel.unfit.kind': 'This channel cannot carry a message of the kind “{kind}”.',
  'channel.unfit.empty': 'The message has a text with nothing to read.',
  'channel.unfit.text': 'The text has {length} characters; this channel takes {max}.',
  'channel.unfit.text-bytes':
    'The text takes {length} bytes; this channel takes {max}. Accents take two, emoji four.',
  'channel.unfit.title': '“{title}” has {length} characters; this channel shows {max}.',
  'channel.unfit.description': 'The description “{title}” has {length} characters; this channel shows {max}.',
  'channel.unfit.id': 'The id “{id}” must have 1 to {max} characters, without spaces at its ends.',
  'channel.unfit.buttons': 'The message has {count} buttons; this channel takes 1 to {max}.',
  'channel.unfit.rows': 'The list has {count} rows; this channel takes 1 to {max}.',
  'channel.unfit.same-id': 'Two choices have the id “{title}”.',
  'channel.unfit.same-title': 'Two buttons say “{title}”; a customer could not tell them apart.',
  'whatsapp.template.name': 'A template’s name has small letters, digits and underscores, at most {max}.',
  'whatsapp.template.language': '“{value}” is no language of WhatsApp, such as nl or pt_BR.',
  'whatsapp.template.unknown-value': '“{value}” is not known here; expected is one of {options}.',
  'whatsapp.template.no-text': 'A template needs a body with words; this one is left out.',
  'whatsapp.template.button':
    'Routewright does not know buttons of the type “{value}”, so this language of the template is left out.',
  'whatsapp.template.out-of-range': 'This is {value}; it must be {min} to {max}, and is left out.',
  'whatsapp.template.twice': 'The template “{template}” is here twice in one language; the first counts.',
  'whatsapp.template.differs':
    'The languages of the template “{template}” differ in {name}; what the first says counts.',
  'whatsapp.template.more-pages':
    'WhatsApp has more templates than this page of them. Import the next page too.',
  'whatsapp.template.variable-at-edge': 'WhatsApp refuses a text that begins or ends with a variable.',
  'whatsapp.template.mixed-variables':
    'Variables are either numbers or names; “{variable}” does not go with the others.',
  'whatsapp.template.header-variables': 'The header has {count} variables; WhatsApp takes {max}.',
  'whatsapp.template.footer-variables': 'A footer has no variables.',
  'whatsapp.template.examples':
    'There are {count} examples for {expected} variables; WhatsApp wants one for each.',
  'whatsapp.template.too-many-of': 'There are {count} buttons of this kind; WhatsApp takes {max}.',
  'whatsapp.template.quick-replies-apart':
    'Quick replies must stand together, before or after all other buttons.',
  'whatsapp.template.url-variable': 'An address may have one variable, at its end.',
  'whatsapp.template.card-lines': 'The text of a card has {count} line breaks; WhatsApp takes {max}.',
  'whatsapp.template.time-to-live': 'A template of this category is tried for {min} to {max} seconds.',
  'whatsapp.settings.number-form': 'Write the number with its country code, such as +31 20 123 4567.',
  'whatsapp.settings.number-unverified':
    'The number is not verified: WhatsApp sends a code of six digits, by text message or by call.',
  'whatsapp.settings.number-used':
    'The number was used with the WhatsApp Business API before; WhatsApp wants one that was not.',
  'whatsapp.settings.number-personal':
    'The number belongs to a personal WhatsApp account. Delete that account first.',
  'whatsapp.settings.missing': 'WhatsApp asks for this, and it is not filled in.',
  'whatsapp.settings.not-approved': 'WhatsApp has not approved the business account yet.',
  'whatsapp.settings.refused':
    'WhatsApp refused or closed the business account, so no message goes or comes.',
  'whatsapp.settings.facebook-unverified':
    'The Facebook business account is not verified; WhatsApp asks for one that is.',
  'whatsapp.settings.logo-form':
    'The logo is an address that begins with https:// and ends in .png, .jpg or .jpeg.',
  'whatsapp.settings.website-form': 'The website is an address that begins with https:// or http://.',
  'whatsapp.settings.email-form': 'This is no e-mail address.',
  'whatsapp.settings.country-form': 'Write the country as two capital letters, such as NL.',
  'instagram.settings.missing':
    'Say what kind of account it is: only a business or a creator can be connected.',
  'instagram.settings.not-professional':
    'A personal account cannot be connected. Make it a professional one in Instagram.',
  'instagram.settings.no-access':
    'Turn on “Allow access to messages” in Instagram’s privacy settings; without it no message comes in.',
  'channel.settings.telephone-form':
    '“{address}” is not a telephone number with its country: + and at most 15 digits.',
  'channel.settings.email-form': '“{address}” is not an email address.',
  'channel.adapted.header': 'This channel shows no header: the customer reads it above the text.',
  'channel.adapted.footer': 'This channel shows no footer: the customer reads it below the text.',
  'channel.adapted.buttons':
    'This channel has no buttons: the customer reads them as a numbered list and types a number.',
  'channel.adapted.buttons?max':
    'This channel shows {max} buttons and the message has {count}: the customer reads them as a numbered list and types a number.',
  'channel.adapted.list':
    'This channel has no lists: the customer reads the rows with numbers and types one.',
  'channel.adapted.list?max':
    'This channel shows {max} rows and the list has {count}: the customer reads them as a numbered list and types a number.',
  'channel.adapted.list-as-buttons': 'This channel shows no list: the customer gets a button for each row.',
  'channel.adapted.caption':
    'This channel shows no words under such a file: they follow in a message of their own.',
  'channel.adapted.media': 'This channel does not show this file: the customer gets its address to open.',
  'channel.adapted.link':
    'This channel shows no button for a link: the customer reads the address in the text.',
  'channel.adapted.location':
    'This channel shows no map: the customer reads name, address and coordinates as text.',
  'channel.unfit.text-segments':
    'The text takes {length} text messages; this channel takes {max}. One unusual character makes all of them shorter.',
  'channel.unfit.nothing': 'Nothing can be sent to a customer over this channel.',
  'channel.unfit.header': 'The header “{title}” has {length} characters; this channel shows {max}.',
  'channel.unfit.footer': 'The footer “{title}” has {length} characters; this channel shows {max}.',
  'channel.unfit.caption':
    'The caption “{title}” has {length} characters; this channel shows {max} with such a file.',
};
