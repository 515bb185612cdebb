import type { FormInput, ThingInput } from '../sections.ts';
import { description, name } from './common.ts';
import { field, type WordsOf } from './field.ts';

export const dispositions: WordsOf<ThingInput<'dispositions'>> = {
  name,
  description,
  active: field(
    ['Active', 'Actief', 'Actif'],
    [
      'One that is no longer chosen stays for the contacts that have it.',
      'Een code die niet meer te kiezen is, blijft bij de contacten die hem hebben.',
      'Un code qu’on ne choisit plus reste pour les contacts qui l’ont.',
    ],
  ),
};

export const masking: WordsOf<FormInput<'masking'>> = {
  enabled: field([
    'Mask what agents see of customers',
    'Klantgegevens maskeren bij agents',
    'Masquer les données des clients aux agents',
  ]),
  payment: field(
    ['Payment data', 'Betaalgegevens', 'Données de paiement'],
    [
      'Credit cards, international bank accounts and social security numbers.',
      'Creditcards, internationale bankrekeningen en burgerservicenummers.',
      'Cartes de crédit, comptes bancaires internationaux et numéros de sécurité sociale.',
    ],
  ),
  personal: field(
    ['Personal data', 'Persoonsgegevens', 'Données personnelles'],
    [
      'E-mail addresses and telephone numbers.',
      'E-mailadressen en telefoonnummers.',
      'Adresses e-mail et numéros de téléphone.',
    ],
  ),
};

export const allowedHosts: WordsOf<FormInput<'allowedHosts'>> = {
  allowedHosts: field(
    ['Allowed hosts', 'Toegestane hosts', 'Hôtes autorisés'],
    [
      'Scripts may call these only: api.example.com, or *.example.com for all below it.',
      'Scripts mogen alleen deze aanroepen: api.example.com, of *.example.com voor alles daaronder.',
      'Les scripts ne peuvent appeler que ceux-ci : api.example.com, ou *.example.com pour tout ce qui suit.',
    ],
  ),
};

export const secrets: WordsOf<ThingInput<'secrets'>> = {
  description: field(
    ['Description', 'Omschrijving', 'Description'],
    [
      'Only the host has the secret itself; no file does.',
      'Alleen de host heeft het geheim zelf; geen bestand.',
      'Seul l’hôte détient le secret lui-même ; aucun fichier.',
    ],
  ),
};

export const languages: WordsOf<FormInput<'languages'>> = {
  fallback: field(
    ['Languages, in order', 'Talen, op volgorde', 'Langues, dans l’ordre'],
    [
      'The first is the default; the next stand in where a text is not written in it. Codes such as “nl” or “pt-BR”.',
      'De eerste is de standaard; de volgende springen in waar een tekst ontbreekt. Codes zoals “nl” of “pt-BR”.',
      'La première est celle par défaut ; les suivantes la remplacent au besoin. Codes comme « nl » ou « pt-BR ».',
    ],
  ),
  byCallingCode: field(
    ['Language by calling code', 'Taal per landnummer', 'Langue par indicatif'],
    [
      'Of customers with a telephone number; the longest code that fits counts.',
      'Van klanten met een telefoonnummer; het langste passende nummer telt.',
      'Des clients ayant un numéro de téléphone ; l’indicatif le plus long qui convient compte.',
    ],
  ),
};
