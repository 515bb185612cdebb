import type { CoreCode } from './code.ts';

export const fr: Record<CoreCode, string> = {
  'file.missing': '« {path} » manque. Ajoutez-le.',
  'file.unknown-key': '« {path} » ne fait pas partie de ce format. Retirez-le ou vérifiez son orthographe.',
  'file.bad-key':
    '« {key} » à « {path} » ne peut pas servir de nom. Utilisez des lettres, des chiffres, « - » et « _ », une lettre d’abord.',
  'file.wrong-type': '« {path} » contient une autre sorte de valeur que « {expected} ». Changez-la.',
  'file.too-long': '« {path} » dépasse {max} caractères. Raccourcissez-le.',
  'file.too-short': '« {path} » a moins de {min} caractères. Allongez-le.',
  'file.too-many': '« {path} » a plus de {max} éléments. Retirez-en.',
  'file.too-few': '« {path} » en demande au moins {min}. Ajoutez ce qui manque.',
  'file.too-big': '« {path} » dépasse {max}. Diminuez-le.',
  'file.too-small': '« {path} » est inférieur à {min}. Augmentez-le.',
  'file.not-a-choice': '« {path} » a une valeur qui n’est pas au choix. Utilisez l’une de : {choices}.',
  'file.bad-value': '« {path} » n’est pas écrit comme il faut. Vérifiez-le.',
  'file.ends-before-it-starts':
    'Les heures à « {path} » finissent avant de commencer. Échangez ou changez-les.',
  'file.unknown-time-zone':
    '« {path} » n’est pas un fuseau horaire connu. Écrivez-le comme « Europe/Amsterdam ».',
  'file.not-an-instant': '« {path} » n’est pas une date avec heure. Écrivez-la ainsi : 2026-11-24T09:00:00Z.',
  'field.missing': '« {field} » est vide. Remplissez-le.',
  'field.unknown-key':
    'Ce type de nœud n’a pas de réglage « {key} ». Retirez-le ou vérifiez son orthographe.',
  'field.bad-key':
    '« {key} » dans « {field} » n’a pas sa place ici. Pour les langues, écrivez des codes comme « nl ».',
  'field.wrong-type': '« {field} » contient une autre sorte de valeur que prévu. Remplissez-le à nouveau.',
  'field.too-long': '« {field} » dépasse {max} caractères. Raccourcissez-le.',
  'field.too-short': '« {field} » a moins de {min} caractères. Allongez-le.',
  'field.too-many': '« {field} » peut en avoir {max} au plus. Retirez-en.',
  'field.too-few': '« {field} » en demande au moins {min}. Ajoutez ce qui manque.',
  'field.too-big': '« {field} » peut valoir {max} au plus. Diminuez-le.',
  'field.too-small': '« {field} » doit valoir {min} au moins. Augmentez-le.',
  'field.not-a-choice': '« {field} » a une valeur qui n’est pas au choix. Choisissez-en une autre.',
  'field.bad-value': '« {field} » n’est pas écrit comme il faut. Vérifiez-le.',
  'field.ends-before-it-starts':
    'Les heures dans « {field} » finissent avant de commencer. Échangez ou changez-les.',
  'field.not-an-instant':
    '« {field} » n’est pas une date avec heure. Écrivez-la ainsi : 2026-11-24T09:00:00Z.',
  'field.unknown-time-zone':
    '« {field} » n’est pas un fuseau horaire connu. Écrivez-le comme « Europe/Amsterdam ».',
  'file.too-large': 'Ce fichier dépasse {max} Mo et n’a pas été lu. Ouvrez-en un plus petit.',
  'file.too-deep':
    'À la ligne {line}, colonne {column}, ce fichier est imbriqué sur plus de {max} niveaux. Aplatissez-le.',
  'file.empty': 'Ce fichier est vide. Choisissez-en un autre.',
  'file.not-json':
    'Ce n’est plus du JSON à la ligne {line}, colonne {column}. Vérifiez-y une virgule, un guillemet ou une accolade.',
  'file.reserved-key': 'Le nom « {key} » à « {path} » est réservé au système. Donnez-lui un autre nom.',
  'file.unknown-format':
    'Ce n’est pas un fichier « {wanted} » de Routewright : « format » ne le dit pas. Ouvrez un autre fichier.',
  'file.wrong-format':
    'Ce fichier est de type « {found} » ; il faut ici le type « {wanted} ». Ouvrez un autre fichier.',
  'file.unknown-version':
    '« version » ne dit pas la version de ce fichier. Écrivez-y {ours} si elle est actuelle.',
  'file.later-version':
    'Ce fichier est en version {version} ; ce Routewright lit jusqu’à la {ours}. Mettez Routewright à jour pour l’ouvrir.',
  'script.revision-differs':
    'Ce script a été modifié après sa compilation : sa révision ne correspond plus. Recompilez son flux.',
  'script.unknown-step': '« {path} » mène à l’étape « {step} », que ce script n’a pas. Recompilez son flux.',
  'scenario.too-long':
    'Ce scénario compte {count} étapes ; {max} au plus sont possibles. Répartissez-le en plusieurs scénarios.',
  'flow.too-large': 'Ce flux a {count} nœuds ; {max} est le maximum. Divisez-le en plusieurs flux.',
  'flow.too-many-notes':
    'Ce flux a {count} notes ; {max} est le maximum. Supprimez-en, ou divisez-le en plusieurs flux.',
  'flow.too-many-groups':
    'Ce flux a {count} groupes ; {max} est le maximum. Dissociez-en, ou divisez-le en plusieurs flux.',
  'flow.no-entry':
    'Les clients ne peuvent pas entrer dans ce flux. Ajoutez un nœud « {type} » pour commencer.',
  'flow.two-entries': 'Ce flux commence deux fois : à « {first} » et ici. Supprimez l’un des deux.',
  'flow.two-handlers': '« {first} » traite le même événement que ce nœud. Supprimez l’un des deux.',
  'flow.unreached':
    'Aucun point de contact ne mène encore à ce flux : ce qu’il envoie n’est vérifié pour aucun canal. Nommez des points de contact dans « {node} », faites-en le script par défaut d’un d’eux, ou dites que quelque chose d’autre le démarre.',
  'flow.endless-loop':
    'Ceci tourne sans fin et sans attendre le client ({nodes}). Faites-le attendre quelque part ou menez-le ailleurs.',
  'node.unknown-type': 'Il n’y a pas de type de nœud appelé « {type} ». Remplacez ce nœud par un autre.',
  'node.unknown-type?suggestion':
    'Il n’y a pas de type de nœud appelé « {type} ». S’agit-il de « {suggestion} » ?',
  'node.unreachable': 'Aucun client n’arrive jamais à « {node} ». Reliez-y un autre nœud ou supprimez-le.',
  'edge.unknown-from': 'Un lien part de « {from} », un nœud qui n’existe pas. Supprimez le lien.',
  'edge.unknown-to':
    'Le lien de « {port} » de « {node} » mène à « {to} », un nœud qui n’existe pas. Reliez-le à un autre.',
  'edge.unknown-port':
    'Un lien part de « {port} » de « {node} », une sortie que ce nœud n’a pas. Supprimez le lien.',
  'edge.second':
    'Deux liens quittent « {node} » par « {port} », et les clients n’en prennent qu’un. Supprimez l’autre.',
  'edge.into-start':
    'Le lien de « {port} » mène à « {to} », où commencent les contacts. Reliez-le à un nœud suivant.',
  'port.unwired': 'Les clients qui quittent « {node} » par « {port} » ne vont nulle part. Reliez « {port} ».',
  'on-channel': '{channel} : {sentence}',
  'port.unnamed': 'Sortie {number}',
  'reference.missing': 'Rien n’est encore choisi dans « {field} ». Faites un choix.',
  'reference.unknown':
    'L’espace de travail n’a pas de {kind} « {name} ». Choisissez autre chose dans « {field} » ou ajoutez-le.',
  'reference.unknown?suggestion':
    'L’espace de travail n’a pas de {kind} « {name} ». S’agit-il de « {suggestion} » dans « {field} » ?',
  'variable.undeclared':
    'Ce flux n’a pas de variable « {name} » : rien ne peut lire ce que « {field} » garde. Ajoutez la variable.',
  'variable.undeclared?suggestion':
    'Ce flux n’a pas de variable « {name} ». S’agit-il de « {suggestion} » dans « {field} » ? Sinon, ajoutez-la.',
  'variable.wrong-type':
    'La variable « {name} » est de type {type}, et « {field} » y met {expected}. Choisissez-en une autre ou changez son type.',
  'window.may-close':
    'Sur {channel}, ce message peut partir plus de {hours} heures après le dernier du client ; il est alors refusé : {nodes}. « {first} » prend le plus de temps. Envoyez un modèle, ou attendez d’abord un message.',
  'window.closed':
    'Sur {channel}, ce message part toujours plus de {hours} heures après le dernier du client et est refusé : {nodes}. « {first} » prend le plus de temps. Envoyez un modèle, ou attendez d’abord un message.',
  'window.never-open':
    'Un autre système démarre ce flux, pour des clients qui n’ont peut-être pas écrit : {channel} refuse alors ce message. Commencez par un modèle.',
  'consent.not-checked':
    'Les clients qui n’ont pas écrit d’abord doivent avoir accepté qu’on leur écrive sur {channel}. Vérifiez leur consentement avant.',
  'route.nobody-ever':
    'Personne ne peut jamais prendre un contact qui attend ici « {skill} ». Agents ayant cette compétence : {having}. Exclus : {barred}. Donnez-la à quelqu’un qui peut répondre, ou demandez moins.',
  'route.nobody-ever?agent':
    '{agent} ne peut jamais prendre un contact qui attend ici « {skill} » : {barred}. Demandez un autre agent, ou changez ce qui exclut celui-ci.',
  'route.nobody-on-channel':
    'Sur {channel}, personne ne peut jamais prendre un contact qui attend ici « {skill} ». Agents ayant cette compétence : {having}. Exclus : {barred}. Laissez l’un d’eux y répondre, ou mettez ces contacts dans une autre file.',
  'route.nobody-on-channel?agent':
    'Sur {channel}, {agent} ne peut jamais prendre un contact qui attend ici « {skill} » : {barred}. Demandez-y un autre agent.',
  'route.nobody-at-first':
    'Pendant les {seconds} premières secondes, personne ne peut prendre un contact qui attend ici « {skill} ». Agents ayant cette compétence : {having}. Exclus : {barred}. Demandez moins dès le début.',
  'route.nobody-at-first?agent':
    'Pendant les {seconds} premières secondes, personne ne peut prendre un contact qui attend ici : il est pour {agent}, qui ne le peut pas : {barred}. Demandez un autre agent.',
  'route.agent-without-fallback':
    'Les contacts n’attendent ici que {agent}, et sans fin s’il ou elle n’est pas là. Ajoutez une sortie après un certain temps, ou laissez d’autres les prendre plus tard.',
  'route.skill-closed':
    'La compétence « {skill} » n’est ouverte que selon « {hours} », et des contacts peuvent l’attendre quand c’est fermé, par exemple le {weekday} à {time} : {nodes}. Vérifiez ces heures en chemin.',
  'route.skill-closed?date':
    'La compétence « {skill} » n’est ouverte que selon « {hours} », et des contacts peuvent l’attendre quand c’est fermé, par exemple le {date} à {time} : {nodes}. Vérifiez ces heures en chemin.',
  'route.loop-between-queues':
    'Un contact que personne ne prend tourne ici sans fin : {nodes}. Comptez les tours avec une boucle, ou finissez dans une file où il peut attendre.',
  'barred.inactive': 'pas actifs ({count})',
  'barred.lacks-skill': 'sans la compétence ({count})',
  'barred.out-of-range': 'hors de la maîtrise demandée ({count})',
  'barred.lacks-attribute': 'sans un attribut demandé ({count})',
  'barred.for-another': 'autres que l’agent demandé ({count})',
  'barred.may-not-answer': 'avec un rôle qui ne peut pas répondre ({count})',
  'barred.takes-none': 'réglés pour n’en prendre aucun sur le canal ({count})',
  'text.too-long': '« {field} » a {length} {unit}, et {channel} en accepte {max}. Raccourcissez-le.',
  'text.missing-language':
    '« {field} » n’est pas rédigé en {language} : ces clients liront une autre langue. Ajoutez-le.',
  'workspace.unknown-reference':
    'L’espace de travail n’a pas de {kind} « {name} », que « {path} » nomme. Ajoutez-le ou choisissez-en un autre.',
  'workspace.unknown-reference?suggestion':
    'L’espace de travail n’a pas de {kind} « {name} », que « {path} » nomme. Vouliez-vous dire « {suggestion} » ?',
  'workspace.other-channel':
    '« {path} » nomme un compte de {channel}, un autre canal. Choisissez-en un du même canal.',
  'workspace.other-media-type':
    'Les contacts de ce point de contact sont routés comme {expected}, et la compétence « {name} » est pour {found}. Choisissez-en une autre.',
  'workspace.same-name':
    'La compétence « {first} » s’appelle aussi « {name} ». Donnez un autre nom à celle-ci.',
  'workspace.skill-nobody-has':
    'Aucun agent actif n’a la compétence « {name} » : qui attend pour elle attend sans fin. Donnez-la à quelqu’un.',
  'workspace.digital-outbound':
    'Les compétences numériques sont entrantes et « {name} » est sortante : cela ne marche qu’avec un composeur ou un canal à vous.',
  'workspace.no-dispositions':
    'Les agents doivent dire comment un contact de « {name} » s’est terminé et n’ont rien à choisir. Ajoutez des codes de clôture ou n’en demandez pas.',
  'workspace.accept-reject-unsupported':
    'Des agents de « {name} » utilisent Salesforce Classic, qui refuse tout contact à accepter. Désactivez cette option.',
  'workspace.priority-above-max':
    'La priorité commence au-dessus de son maximum de {max}. Baissez-la ou relevez le maximum.',
  'workspace.role-sees-no-skills':
    'Le rôle « {name} » peut répondre mais ne voit pas les compétences ; il faut les deux pour répondre aux clients. Ajoutez « Skills View ».',
  'workspace.role-may-not-reply':
    'Le rôle « {name} » ne peut répondre sur aucun canal : ses utilisateurs ne peuvent pas répondre aux clients. Ajoutez « Reply » où il le faut.',
  'workspace.agent-may-not-answer':
    '{name} a des compétences, mais le rôle « {role} » ne peut répondre sur aucun de vos canaux. Changez le rôle ou ses droits.',
  'workspace.agent-gets-nothing':
    '{name} ne reçoit aucun contact numérique : le bureau Agent demande l’engagement numérique et une compétence, MAX l’un des deux.',
  'workspace.no-templates-there': 'Le canal de « {name} » n’a pas de modèles. Retirez-le.',
  'workspace.template-without-language':
    'Le modèle « {name} » n’est écrit dans aucune langue. Ajoutez-en une.',
  'workspace.outdated-component':
    'L’adresse de « {name} » est celle de l’ancien composant. Supprimez-le : les agents verraient leurs modèles deux fois.',
  'workspace.no-time': '« {path} » ne dure rien. Donnez-lui au moins une minute.',
  'workspace.solution-before-response':
    'Le dossier doit être résolu avant d’avoir une réponse. Donnez-lui plus de temps.',
  'workspace.never-open': '« {name} » n’est jamais ouvert. Ajoutez des heures à un jour.',
  'workspace.unknown-channel':
    '« {path} » nomme le canal « {name} », que Routewright n’a pas. Nommez-en un autre.',
  'workspace.same-address':
    '« {path} » est aussi l’adresse de « {first} » : un message pourrait être pour l’un ou l’autre. Changez-en une.',
  'workspace.unknown-field':
    '« {path} » est un champ personnalisé que « customerFields » n’a pas. Ajoutez-y « {name} » ou retirez la valeur.',
  'workspace.unknown-field?suggestion':
    '« {path} » est un champ personnalisé que « customerFields » n’a pas. S’agit-il de « {suggestion} » ?',
  'workspace.wrong-field-type':
    '« {path} » n’est pas ce que « customerFields » dit de « {name} » : {expected}. Changez la valeur ou le champ.',
  'kind.pointsOfContact': 'point de contact',
  'kind.businessAccounts': 'compte professionnel',
  'kind.campaigns': 'campagne',
  'kind.agents': 'agent',
  'kind.roles': 'rôle',
  'kind.richMessages': 'message enrichi',
  'kind.dispositions': 'code de clôture',
  'kind.routingAttributes': 'attribut de routage',
  'kind.customerFields': 'champ client',
  'kind.secrets': 'secret',
  'kind.scripts': 'script',
  'kind.script': 'script',
  'kind.variable': 'variable',
  'kind.channel': 'canal',
  'kind.media-type': 'type de média',
  'unit.segments': 'parties de SMS',
  'kind.skills': 'compétence',
  'kind.hours': 'horaires',
  'kind.templates': 'modèle',
  'unit.characters': 'caractères',
  'unit.bytes': 'octets',
};
