import type { ThingInput } from '../sections.ts';
import { channel, name, noneForAll, settings } from './common.ts';
import { field, type WordsOf } from './field.ts';

export const pointsOfContact: WordsOf<ThingInput<'pointsOfContact'>> = {
  name,
  channel: field(
    ['Channel', 'Kanaal', 'Canal'],
    [
      'One point of contact is one address on one channel; each telephone number has its own.',
      'Een contactpunt is één adres op één kanaal; elk telefoonnummer heeft een eigen contactpunt.',
      'Un point de contact est une adresse sur un canal ; chaque numéro de téléphone a le sien.',
    ],
  ),
  address: field(
    ['Address', 'Adres', 'Adresse'],
    [
      'What customers write to: a number with its country code, such as +16145551234, or the id of an account.',
      'Waar klanten naar schrijven: een nummer met landcode, zoals +16145551234, of het id van een account.',
      'Ce à quoi les clients écrivent : un numéro avec indicatif, comme +16145551234, ou l’id d’un compte.',
    ],
  ),
  account: field(
    ['Id on the channel', 'Id op het kanaal', 'Id sur le canal'],
    [
      'The channel’s own id of the address, as its webhooks name it.',
      'Het eigen id dat het kanaal voor het adres gebruikt, zoals in zijn webhooks.',
      'L’identifiant que le canal donne lui-même à l’adresse, comme dans ses webhooks.',
    ],
  ),
  businessAccount: field(['Business account', 'Bedrijfsaccount', 'Compte professionnel']),
  defaultSkill: field(
    ['Default skill', 'Standaardskill', 'Compétence par défaut'],
    [
      'Required: who gets a contact that the script does not route.',
      'Verplicht: wie een contact krijgt dat het script niet routeert.',
      'Obligatoire : qui reçoit un contact que le script n’achemine pas.',
    ],
  ),
  defaultScript: field(
    ['Script', 'Script', 'Script'],
    [
      'Required: the flow that every new contact follows.',
      'Verplicht: de flow die elk nieuw contact volgt.',
      'Obligatoire : le flux que suit chaque nouveau contact.',
    ],
  ),
  language: field(
    ['Language', 'Taal', 'Langue'],
    [
      'Of customers whose address does not tell, as a code such as “nl”.',
      'Van klanten bij wie het adres het niet zegt, als code zoals “nl”.',
      'Des clients dont l’adresse ne la dit pas, en code comme « nl ».',
    ],
  ),
  settings,
};

export const businessAccounts: WordsOf<ThingInput<'businessAccounts'>> = {
  name: field(
    ['Name', 'Naam', 'Nom'],
    [
      'The official name of the company.',
      'De officiële naam van het bedrijf.',
      'Le nom officiel de l’entreprise.',
    ],
  ),
  channel,
  settings,
};

export const customComponents: WordsOf<ThingInput<'customComponents'>> = {
  name,
  url: field(
    ['URL', 'URL', 'URL'],
    [
      'Ends in %s, where the conversation is filled in. Components with “smooch” in it are outdated: delete them.',
      'Eindigt op %s, waar het gesprek wordt ingevuld. Componenten met “smooch” erin zijn verouderd: verwijder ze.',
      'Se termine par %s, remplacé par la conversation. Ceux qui contiennent « smooch » sont périmés : supprimez-les.',
    ],
  ),
  height: field(
    ['Height', 'Hoogte', 'Hauteur'],
    ['In pixels; 200 is recommended.', 'In pixels; 200 wordt aangeraden.', 'En pixels ; 200 est conseillé.'],
  ),
  pointsOfContact: noneForAll,
};
