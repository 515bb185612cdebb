import { defineWords } from '#src/i18n/words.ts';

/** Who uses a flow. */
export const words = defineWords({
  en: {
    used: '“{name}” is used here',
    unused: 'Nothing uses “{name}”',
    'unused-help': 'No flow runs it, and no point of contact begins with it.',
    'used-by-flow': 'Flow “{flow}”, node “{node}”',
    'used-by-scenario': 'Scenario “{name}”',
    'used-by-point': 'Point of contact “{name}”',
    'still-used': '“{name}” was still used',
    'still-used-help': 'These lead nowhere now.',
    back: 'Bring it back',
  },
  nl: {
    used: '“{name}” wordt hier gebruikt',
    unused: 'Niets gebruikt “{name}”',
    'unused-help': 'Geen flow voert dit uit en geen contactpunt begint ermee.',
    'used-by-flow': 'Flow “{flow}”, node “{node}”',
    'used-by-scenario': 'Scenario “{name}”',
    'used-by-point': 'Contactpunt “{name}”',
    'still-used': '“{name}” was nog in gebruik',
    'still-used-help': 'Deze leiden nu nergens heen.',
    back: 'Terughalen',
  },
  fr: {
    used: '« {name} » est utilisé ici',
    unused: 'Rien n’utilise « {name} »',
    'unused-help': 'Aucun flux ne l’exécute et aucun point de contact ne commence par lui.',
    'used-by-flow': 'Flux « {flow} », nœud « {node} »',
    'used-by-scenario': 'Scénario « {name} »',
    'used-by-point': 'Point de contact « {name} »',
    'still-used': '« {name} » était encore utilisé',
    'still-used-help': 'Ceux-ci ne mènent plus nulle part.',
    back: 'Le rétablir',
  },
});
