import type { CoreCode } from './code.ts';

export const en: Record<CoreCode, string> = {
  'file.missing': '“{path}” is missing. Add it.',
  'file.unknown-key': '“{path}” is not part of this format. Take it out, or check its spelling.',
  'file.bad-key':
    '“{key}” at “{path}” cannot be used as a name. Use letters, digits, “-” and “_”, a letter first.',
  'file.wrong-type': '“{path}” holds another kind of value than “{expected}”. Change it.',
  'file.too-long': '“{path}” is longer than {max} characters. Shorten it.',
  'file.too-short': '“{path}” is shorter than {min} characters. Make it longer.',
  'file.too-many': '“{path}” has more than {max} items. Remove some.',
  'file.too-few': '“{path}” needs at least {min} of them. Add what is missing.',
  'file.too-big': '“{path}” is more than {max}. Lower it.',
  'file.too-small': '“{path}” is less than {min}. Raise it.',
  'file.not-a-choice': '“{path}” has a value that is not there to choose. Use one of: {choices}.',
  'file.bad-value': '“{path}” is not written as it should be. Check it.',
  'file.ends-before-it-starts': 'The hours at “{path}” end before they start. Swap or change the times.',
  'file.unknown-time-zone': '“{path}” is not a known time zone. Write it as “Europe/Amsterdam”.',
  'file.not-an-instant': '“{path}” is not a date and time. Write it as 2026-11-24T09:00:00Z.',
  'field.missing': '“{field}” is empty. Fill it in.',
  'field.unknown-key': 'This kind of node has no setting “{key}”. Take it out, or check its spelling.',
  'field.bad-key': '“{key}” in “{field}” cannot be used here. For languages, write codes such as “nl”.',
  'field.wrong-type': '“{field}” holds another kind of value than it can use. Fill it in again.',
  'field.too-long': '“{field}” is longer than {max} characters. Shorten it.',
  'field.too-short': '“{field}” is shorter than {min} characters. Make it longer.',
  'field.too-many': '“{field}” can have {max} at most. Remove some.',
  'field.too-few': '“{field}” needs at least {min}. Add what is missing.',
  'field.too-big': '“{field}” can be {max} at most. Lower it.',
  'field.too-small': '“{field}” has to be {min} at least. Raise it.',
  'field.not-a-choice': '“{field}” has a value that is not there to choose. Choose another.',
  'field.bad-value': '“{field}” is not written as it should be. Check it.',
  'field.ends-before-it-starts': 'The hours in “{field}” end before they start. Swap or change the times.',
  'field.not-an-instant': '“{field}” is not a date and time. Write it as 2026-11-24T09:00:00Z.',
  'field.unknown-time-zone': '“{field}” is not a known time zone. Write it as “Europe/Amsterdam”.',
  'file.too-large': 'This file is larger than {max} MB, so it was not read. Open a smaller one.',
  'file.too-deep':
    'At line {line}, column {column}, this file is nested deeper than {max} levels. Flatten it there.',
  'file.empty': 'This file is empty. Choose another one.',
  'file.not-json':
    'This stops being JSON at line {line}, column {column}. Check a comma, quote or bracket there.',
  'file.reserved-key': 'The name “{key}” at “{path}” is kept for the system. Give it another name.',
  'file.unknown-format':
    'This is not a {wanted} of Routewright: “format” does not say so. Open another file.',
  'file.wrong-format': 'This file is a {found}, and a {wanted} is needed here. Open another file.',
  'file.unknown-version':
    '“version” does not say which version this file is. Write {ours} there if it is a current one.',
  'file.later-version':
    'This file is of version {version}; this Routewright reads up to {ours}. Update Routewright to open it.',
  'script.revision-differs':
    'This script was changed after it was compiled, so its revision no longer fits. Compile its flow again.',
  'script.unknown-step':
    '“{path}” leads to the step “{step}”, which this script does not have. Compile its flow again.',
  'scenario.too-long': 'This scenario has {count} steps; {max} is the most. Split it into several scenarios.',
  'flow.too-large': 'This flow has {count} nodes; {max} is the most. Split it into several flows.',
  'flow.too-many-notes':
    'This flow has {count} notes; {max} is the most. Remove some, or split it into several flows.',
  'flow.too-many-groups':
    'This flow has {count} groups; {max} is the most. Ungroup some, or split it into several flows.',
  'flow.no-entry': 'Customers cannot come into this flow. Add a “{type}” node to begin with.',
  'flow.two-entries': 'This flow begins twice: at “{first}” and here. Remove one of the two.',
  'flow.two-handlers': '“{first}” handles the same event as this node. Remove one of the two.',
  'flow.unreached':
    'No point of contact leads to this flow yet, so what it sends is not checked against any channel. Name points of contact in “{node}”, make this the default script of one, or say that something else starts it.',
  'flow.endless-loop':
    'This goes around for ever without waiting for the customer ({nodes}). Let it wait somewhere, or lead it out.',
  'node.unknown-type': 'There is no kind of node called “{type}”. Replace this node by another.',
  'node.unknown-type?suggestion': 'There is no kind of node called “{type}”. Is “{suggestion}” meant?',
  'node.unreachable': 'No customer ever comes to “{node}”. Connect another node to it, or remove it.',
  'edge.unknown-from': 'A line begins at “{from}”, a node that is not there. Remove the line.',
  'edge.unknown-to':
    'The line from “{port}” of “{node}” leads to “{to}”, a node that is not there. Connect it to another.',
  'edge.unknown-port':
    'A line begins at “{port}” of “{node}”, a way out that it does not have. Remove the line.',
  'edge.second': 'Two lines leave “{node}” by “{port}”, and customers can take only one. Remove the other.',
  'edge.into-start':
    'The line from “{port}” leads to “{to}”, where contacts begin. Connect it to a later node.',
  'port.unwired': 'Customers who leave “{node}” by “{port}” go nowhere. Connect “{port}”.',
  'on-channel': '{channel}: {sentence}',
  'port.unnamed': 'Port {number}',
  'reference.missing': 'Nothing is chosen in “{field}” yet. Choose one.',
  'reference.unknown':
    'The workspace has no {kind} “{name}”. Choose another in “{field}”, or add it to the workspace.',
  'reference.unknown?suggestion':
    'The workspace has no {kind} “{name}”. Is “{suggestion}” meant in “{field}”?',
  'variable.undeclared':
    'This flow has no variable “{name}”, so nothing can read what “{field}” keeps. Add the variable.',
  'variable.undeclared?suggestion':
    'This flow has no variable “{name}”. Is “{suggestion}” meant in “{field}”? Otherwise add the variable.',
  'variable.wrong-type':
    'The variable “{name}” holds a {type}, and “{field}” sets a {expected}. Choose another, or change its type.',
  'window.may-close':
    'On {channel} this message can come more than {hours} hours after the customer’s last one, and is then refused: {nodes}. “{first}” takes longest. Send a template instead, or wait for a message first.',
  'window.closed':
    'On {channel} this message always comes more than {hours} hours after the customer’s last one and is refused: {nodes}. “{first}” takes longest. Send a template instead, or wait for a message first.',
  'window.never-open':
    'Another system starts this flow, for customers who may not have written: {channel} then refuses this message. Begin with a template.',
  'consent.not-checked':
    'Customers who did not write first must have agreed to be written to on {channel}. Check their consent before this.',
  'route.nobody-ever':
    'Nobody can ever take a contact that waits here for “{skill}”. Agents with that skill: {having}. Ruled out: {barred}. Give the skill to somebody who may answer, or ask for less.',
  'route.nobody-ever?agent':
    '{agent} can never take a contact that waits here for “{skill}”: {barred}. Ask for another agent, or change what rules this one out.',
  'route.nobody-on-channel':
    'On {channel} nobody can ever take a contact that waits here for “{skill}”. Agents with that skill: {having}. Ruled out: {barred}. Let one of them answer there, or queue these contacts elsewhere.',
  'route.nobody-on-channel?agent':
    'On {channel} {agent} can never take a contact that waits here for “{skill}”: {barred}. Ask for another agent there.',
  'route.nobody-at-first':
    'For the first {seconds} seconds nobody can take a contact that waits here for “{skill}”. Agents with that skill: {having}. Ruled out: {barred}. Ask for less from the start.',
  'route.nobody-at-first?agent':
    'For the first {seconds} seconds nobody can take a contact that waits here: it is for {agent}, and that agent cannot: {barred}. Ask for another agent.',
  'route.agent-without-fallback':
    'Contacts wait here for {agent} alone, and for ever when that agent is not there. Add a way out after some time, or let others take them later.',
  'route.skill-closed':
    'The skill “{skill}” is only open by “{hours}”, and contacts can be queued for it when that is closed, for example on {weekday} at {time}: {nodes}. Check those hours on the way here.',
  'route.skill-closed?date':
    'The skill “{skill}” is only open by “{hours}”, and contacts can be queued for it when that is closed, for example on {date} at {time}: {nodes}. Check those hours on the way here.',
  'route.loop-between-queues':
    'A contact that nobody takes goes around here for ever: {nodes}. Count the rounds with a loop, or end in a queue where it may wait.',
  'barred.inactive': 'not active ({count})',
  'barred.lacks-skill': 'without the skill ({count})',
  'barred.out-of-range': 'outside the proficiency asked for ({count})',
  'barred.lacks-attribute': 'without an attribute asked for ({count})',
  'barred.for-another': 'not the agent asked for ({count})',
  'barred.may-not-answer': 'with a role that may not answer ({count})',
  'barred.takes-none': 'set to take none on the channel ({count})',
  'text.too-long': '“{field}” has {length} {unit}, and {channel} carries {max}. Shorten it.',
  'text.missing-language':
    '“{field}” is not written in {language}: those customers read another language. Add it.',
  'workspace.unknown-reference':
    'The workspace has no {kind} “{name}”, which “{path}” names. Add it, or choose another.',
  'workspace.unknown-reference?suggestion':
    'The workspace has no {kind} “{name}”, which “{path}” names. Did you mean “{suggestion}”?',
  'workspace.other-channel':
    '“{path}” names an account of {channel}, which is another channel. Choose one of its own.',
  'workspace.other-media-type':
    'Contacts of this point of contact are routed as {expected}, and the skill “{name}” is for {found}. Choose another skill.',
  'workspace.same-name': 'The skill “{first}” is called “{name}” too. Give this one another name.',
  'workspace.skill-nobody-has':
    'No active agent has the skill “{name}”: who is queued for it waits for ever. Give it to somebody.',
  'workspace.digital-outbound':
    'Digital skills are inbound, and “{name}” is outbound: only with a dialer or a channel of your own does that work.',
  'workspace.no-dispositions':
    'Agents must say how a contact of “{name}” ended, and have nothing to choose from. Add dispositions, or ask for none.',
  'workspace.accept-reject-unsupported':
    'Agents of “{name}” work with Salesforce Classic, which refuses every contact that must be accepted. Switch it off.',
  'workspace.priority-above-max':
    'The priority begins above its maximum of {max}. Lower it, or raise the maximum.',
  'workspace.role-sees-no-skills':
    'The role “{name}” may reply, but not see skills; both are needed to answer customers. Add “Skills View”.',
  'workspace.role-may-not-reply':
    'The role “{name}” may reply on no channel, so its users cannot answer customers. Add “Reply” where they should.',
  'workspace.agent-may-not-answer':
    '{name} has skills, but the role “{role}” may answer on none of your channels. Change the role, or its permissions.',
  'workspace.agent-gets-nothing':
    '{name} gets no digital contacts: the Agent desk asks for digital engagement and a skill, MAX for one of them.',
  'workspace.no-templates-there': 'The channel of “{name}” has no templates. Take it out.',
  'workspace.template-without-language': 'The template “{name}” is written in no language. Add one.',
  'workspace.outdated-component':
    'The address of “{name}” is of the former component. Delete it: agents would see their templates twice.',
  'workspace.no-time': '“{path}” is no time at all. Give it at least a minute.',
  'workspace.solution-before-response':
    'The case is promised to be solved sooner than answered. Give it more time.',
  'workspace.never-open': '“{name}” is never open. Add hours to a day.',
  'workspace.unknown-channel':
    '“{path}” names the channel “{name}”, which Routewright does not have. Name another.',
  'workspace.same-address':
    '“{path}” is the address of “{first}” too, so a message could be for either. Change one of them.',
  'workspace.unknown-field':
    '“{path}” is a custom field that “customerFields” does not have. Add “{name}” there, or take the value out.',
  'workspace.unknown-field?suggestion':
    '“{path}” is a custom field that “customerFields” does not have. Is “{suggestion}” meant?',
  'workspace.wrong-field-type':
    '“{path}” is not what “customerFields” says of “{name}”: {expected}. Change the value, or the field.',
  'kind.pointsOfContact': 'point of contact',
  'kind.businessAccounts': 'business account',
  'kind.campaigns': 'campaign',
  'kind.agents': 'agent',
  'kind.roles': 'role',
  'kind.richMessages': 'rich message',
  'kind.dispositions': 'disposition',
  'kind.routingAttributes': 'routing attribute',
  'kind.customerFields': 'custom field',
  'kind.secrets': 'secret',
  'kind.scripts': 'script',
  'kind.script': 'script',
  'kind.variable': 'variable',
  'kind.channel': 'channel',
  'kind.media-type': 'media type',
  'unit.segments': 'SMS parts',
  'kind.skills': 'skill',
  'kind.hours': 'hours',
  'kind.templates': 'template',
  'unit.characters': 'characters',
  'unit.bytes': 'bytes',
};
