import type { z } from 'zod';
import type { FieldPath, Labels } from '../../runtime/define/labels.ts';
import type { Code, PortId, params } from './params.ts';

export const labels = {
  en: {
    title: 'Hours',
    summary: 'Splits customers who write during opening hours from those who don’t.',
    help: 'Looks at the clock of the place itself, in its own time zone, daylight saving included. A holiday’s hours replace those of the weekday.',
    search: ['open', 'closed', 'business hours', 'holiday', 'schedule', 'time'],
    fields: { hours: { label: 'Opening hours', help: 'Kept in the workspace.' } },
    ports: { open: 'Open', closed: 'Closed', error: 'Error' },
    says: {
      'open-week': '“{hours}” is open by its weekly hours. Next change: {next}.',
      'closed-week': '“{hours}” is closed by its weekly hours. Next change: {next}.',
      'open-holiday': '“{hours}” is open on {day}. Next change: {next}.',
      'closed-holiday': '“{hours}” is closed on {day}. Next change: {next}.',
    },
  },
  nl: {
    title: 'Openingstijden',
    summary: 'Scheidt klanten die binnen openingstijd schrijven van de anderen.',
    help: 'Kijkt op de klok van de plek zelf, in de eigen tijdzone, zomertijd inbegrepen. De tijden van een feestdag vervangen die van de weekdag.',
    search: ['open', 'gesloten', 'kantooruren', 'feestdag', 'rooster', 'tijd'],
    fields: { hours: { label: 'Openingstijden', help: 'Staan in de workspace.' } },
    ports: { open: 'Open', closed: 'Gesloten', error: 'Fout' },
    says: {
      'open-week': '“{hours}” is open volgens de weektijden. Volgende wijziging: {next}.',
      'closed-week': '“{hours}” is gesloten volgens de weektijden. Volgende wijziging: {next}.',
      'open-holiday': '“{hours}” is open op {day}. Volgende wijziging: {next}.',
      'closed-holiday': '“{hours}” is gesloten op {day}. Volgende wijziging: {next}.',
    },
  },
  fr: {
    title: 'Horaires',
    summary: 'Sépare les clients qui écrivent aux heures d’ouverture des autres.',
    help: 'Regarde l’horloge du lieu lui-même, dans son fuseau horaire, heure d’été comprise. Les horaires d’un jour férié remplacent ceux du jour de la semaine.',
    search: ['ouvert', 'fermé', 'ouverture', 'jour férié', 'calendrier', 'heure'],
    fields: { hours: { label: 'Heures d’ouverture', help: 'Elles se trouvent dans l’espace de travail.' } },
    ports: { open: 'Ouvert', closed: 'Fermé', error: 'Erreur' },
    says: {
      'open-week': '« {hours} » est ouvert selon la semaine. Prochain changement : {next}.',
      'closed-week': '« {hours} » est fermé selon la semaine. Prochain changement : {next}.',
      'open-holiday': '« {hours} » est ouvert ce jour férié : {day}. Prochain changement : {next}.',
      'closed-holiday': '« {hours} » est fermé ce jour férié : {day}. Prochain changement : {next}.',
    },
  },
} satisfies Labels<FieldPath<z.output<typeof params>>, PortId, Code>;
