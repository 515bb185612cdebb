import type { ChannelSentence } from './sentence.ts';

export const fr: Record<ChannelSentence, string> = {
  'channel.missing': 'Il manque quelque chose d’obligatoire.',
  'channel.not-text': 'Ceci doit être un texte.',
  'channel.not-number': 'Ceci doit être un nombre.',
  'channel.not-object': 'Ceci doit être un objet avec des champs.',
  'channel.not-list': 'Ceci doit être une liste.',
  'channel.not-json':
    'Les réponses du formulaire ne sont pas du JSON valable ; le message continue sans elles.',
  'channel.too-long': 'Ceci dépasse {max} caractères et ne peut pas être abrégé.',
  'channel.too-many': 'La liste a {count} éléments ; seuls les {max} premiers comptent.',
  'channel.cut': 'C’est plus que ce qu’un contact conserve ; une partie est omise.',
  'channel.wrong-object':
    'Ce webhook concerne « {object} » et non « {expected} ». Est-il destiné à ce canal ?',
  'channel.unknown-point-of-contact':
    'Aucun point de contact de l’espace de travail n’a le compte « {account} ». Ajoutez-le ou vérifiez son numéro.',
  'channel.error-reported': 'Le canal signale l’erreur {code} : {title}',
  'channel.more': 'Il y a plus à dire de ce webhook ; seules les {max} premières remarques figurent ici.',
  'whatsapp.ignored.unknown': 'Routewright ne connaît pas « {name} » dans un webhook WhatsApp.',
  'whatsapp.ignored.account-update': 'Une nouvelle du compte professionnel, pas d’un client.',
  'whatsapp.ignored.phone-number-update': 'Une nouvelle du numéro de téléphone, pas d’un client.',
  'whatsapp.ignored.template-update': 'Une nouvelle d’un modèle de message, pas d’un client.',
  'whatsapp.ignored.template-status':
    'Le modèle « {template} » est à présent {status} en {language}. Réimportez-le pour en tenir compte ici.',
  'whatsapp.ignored.template-rejected':
    'WhatsApp a rejeté le modèle « {template} » en {language} : {reason}. Modifiez-le dans WhatsApp Manager.',
  'whatsapp.ignored.template-quality':
    'La qualité du modèle « {template} » en {language} est passée de {before} à {quality}.',
  'whatsapp.ignored.template-category':
    'Le modèle « {template} » en {language} est à présent de la catégorie {category}.',
  'whatsapp.ignored.template-components':
    'Le texte du modèle « {template} » en {language} a changé. Réimportez-le pour en tenir compte ici.',
  'whatsapp.ignored.form-update': 'Une nouvelle d’un formulaire WhatsApp, pas d’un client.',
  'whatsapp.ignored.preference': 'Le client a changé ses préférences de messages publicitaires.',
  'whatsapp.ignored.marketing-stopped':
    'Le client a arrêté les messages publicitaires. N’en envoyez plus ; les autres messages arrivent.',
  'whatsapp.ignored.marketing-resumed': 'Le client veut (de nouveau) des messages publicitaires.',
  'whatsapp.ignored.call': 'Un appel vocal ; seuls les messages sont acheminés.',
  'whatsapp.ignored.call-permission':
    'Le client a répondu à une demande d’appel ; seuls les messages sont acheminés.',
  'whatsapp.ignored.echo': 'Votre propre message, envoyé depuis une autre application.',
  'whatsapp.ignored.system': 'Le client a changé de numéro ou de téléphone ; rien n’a été dit.',
  'whatsapp.ignored.chat-opened': 'Le client a ouvert la conversation ; rien n’a encore été dit.',
  'whatsapp.ignored.edited': 'Le client a modifié un message antérieur, déjà traité.',
  'whatsapp.ignored.deleted': 'Le client a supprimé un message antérieur, déjà traité.',
  'whatsapp.ignored.reaction-removed': 'Le client a retiré une réaction.',
  'whatsapp.ignored.template-field': 'Routewright ne connaît pas « {name} » dans un modèle WhatsApp.',
  'whatsapp.ignored.template-unused': '« {name} » ne sert qu’à WhatsApp ; Routewright ne le garde pas.',
  'whatsapp.ignored.template-own-words':
    'WhatsApp écrit ce texte lui-même, dans la langue du client ; un texte simple le remplace ici.',
  'instagram.ignored.unknown': 'Routewright ne connaît pas « {name} » dans un webhook Instagram.',
  'instagram.ignored.comment': 'Un commentaire public ; seuls les messages privés sont acheminés.',
  'instagram.ignored.echo': 'Votre propre message, envoyé depuis une autre application.',
  'instagram.ignored.deleted': 'Le client a supprimé un message antérieur, déjà traité.',
  'instagram.ignored.read': 'Le client a lu la conversation, sans qu’un message soit nommé.',
  'instagram.ignored.referral': 'Le client a suivi un lien vers la conversation ; rien n’a encore été dit.',
  'instagram.ignored.reaction-removed': 'Le client a retiré une réaction.',
  'channel.ignored.unknown': 'Routewright ne connaît pas « {name} » dans ce que ce canal remet.',
  'sms.ignored.status': 'Le SMS est encore en route : « {name} ».',
  'email.ignored.automatic':
    'Une machine a envoyé cet e-mail (« {value} ») ; y répondre pourrait ne jamais finir.',
  'email.ignored.html': 'L’e-mail n’a de mots qu’en HTML ; ils ne sont pas lus.',
  'email.ignored.attachment':
    'L’e-mail a plus de fichiers, ou de plus gros, qu’un contact n’en prend ; « {name} » est omis.',
  'channel.unfit.kind': 'Ce canal ne peut pas transmettre un message du genre « {kind} ».',
  'channel.unfit.empty': 'Le message contient un texte où il n’y a rien à lire.',
  'channel.unfit.text': 'Le texte a {length} caractères ; ce canal en prend {max}.',
  'channel.unfit.text-bytes':
    'Le texte compte {length} octets ; ce canal en prend {max}. Un accent en compte deux, un émoji quatre.',
  'channel.unfit.title': '« {title} » a {length} caractères ; ce canal en montre {max}.',
  'channel.unfit.description': 'La description « {title} » a {length} caractères ; ce canal en montre {max}.',
  'channel.unfit.id':
    'L’identifiant « {id} » doit avoir de 1 à {max} caractères, sans espaces aux extrémités.',
  'channel.unfit.buttons': 'Le message a {count} boutons ; ce canal en prend de 1 à {max}.',
  'channel.unfit.rows': 'La liste a {count} lignes ; ce canal en prend de 1 à {max}.',
  'channel.unfit.same-id': 'Deux choix ont l’identifiant « {title} ».',
  'channel.unfit.same-title': 'Deux boutons disent « {title} » ; un client ne verrait pas la différence.',
  'whatsapp.template.name':
    'Le nom d’un modèle a des minuscules, des chiffres et des traits de soulignement, au plus {max}.',
  'whatsapp.template.language': '« {value} » n’est pas une langue de WhatsApp, comme nl ou pt_BR.',
  'whatsapp.template.unknown-value': '« {value} » est inconnu ici ; il faut l’un de {options}.',
  'whatsapp.template.no-text': 'Un modèle a besoin d’un corps avec du texte ; celui-ci est omis.',
  'whatsapp.template.button':
    'Routewright ne connaît pas les boutons du type « {value} » ; cette langue du modèle est omise.',
  'whatsapp.template.out-of-range': 'C’est {value} ; il faut de {min} à {max}, et c’est omis.',
  'whatsapp.template.twice': 'Le modèle « {template} » est là deux fois dans une langue ; le premier compte.',
  'whatsapp.template.differs':
    'Les langues du modèle « {template} » diffèrent par {name} ; ce que dit la première compte.',
  'whatsapp.template.more-pages':
    'WhatsApp a plus de modèles que cette page n’en montre. Importez aussi la page suivante.',
  'whatsapp.template.variable-at-edge': 'WhatsApp refuse un texte qui commence ou finit par une variable.',
  'whatsapp.template.mixed-variables':
    'Les variables sont des nombres ou des noms ; « {variable} » ne va pas avec les autres.',
  'whatsapp.template.header-variables': 'L’en-tête a {count} variables ; WhatsApp en prend {max}.',
  'whatsapp.template.footer-variables': 'Un pied de page n’a pas de variables.',
  'whatsapp.template.examples':
    'Il y a {count} exemples pour {expected} variables ; WhatsApp en veut un pour chacune.',
  'whatsapp.template.too-many-of': 'Il y a {count} boutons de ce genre ; WhatsApp en prend {max}.',
  'whatsapp.template.quick-replies-apart':
    'Les réponses rapides vont ensemble, avant ou après tous les autres boutons.',
  'whatsapp.template.url-variable': 'Une adresse peut avoir une variable, à la fin.',
  'whatsapp.template.card-lines': 'Le texte d’une carte a {count} sauts de ligne ; WhatsApp en prend {max}.',
  'whatsapp.template.time-to-live': 'Un modèle de cette catégorie est tenté pendant {min} à {max} secondes.',
  'whatsapp.settings.number-form': 'Écrivez le numéro avec l’indicatif du pays, comme +31 20 123 4567.',
  'whatsapp.settings.number-unverified':
    'Le numéro n’est pas vérifié : WhatsApp envoie un code de six chiffres, par SMS ou par appel.',
  'whatsapp.settings.number-used':
    'Le numéro a déjà servi avec l’API WhatsApp Business ; WhatsApp en veut un qui n’a pas servi.',
  'whatsapp.settings.number-personal':
    'Le numéro appartient à un compte WhatsApp personnel. Supprimez d’abord ce compte.',
  'whatsapp.settings.missing': 'WhatsApp le demande, et ce n’est pas rempli.',
  'whatsapp.settings.not-approved': 'WhatsApp n’a pas encore approuvé le compte professionnel.',
  'whatsapp.settings.refused':
    'WhatsApp a refusé ou fermé le compte professionnel ; aucun message ne part ni n’arrive.',
  'whatsapp.settings.facebook-unverified':
    'Le compte professionnel Facebook n’est pas vérifié ; WhatsApp demande qu’il le soit.',
  'whatsapp.settings.logo-form':
    'Le logo est une adresse qui commence par https:// et finit par .png, .jpg ou .jpeg.',
  'whatsapp.settings.website-form': 'Le site est une adresse qui commence par https:// ou http://.',
  'whatsapp.settings.email-form': 'Ce n’est pas une adresse e-mail.',
  'whatsapp.settings.country-form': 'Écrivez le pays en deux majuscules, comme NL.',
  'instagram.settings.missing':
    'Dites quel genre de compte c’est : seul un compte d’entreprise ou de créateur peut être connecté.',
  'instagram.settings.not-professional':
    'Un compte personnel ne peut pas être connecté. Faites-en un compte professionnel dans Instagram.',
  'instagram.settings.no-access':
    'Activez « Autoriser l’accès aux messages » dans la confidentialité d’Instagram ; sinon aucun message n’arrive.',
  'channel.settings.telephone-form':
    '« {address} » n’est pas un numéro de téléphone avec son pays : + et 15 chiffres au plus.',
  'channel.settings.email-form': '« {address} » n’est pas une adresse e-mail.',
  'channel.adapted.header': 'Ce canal ne montre pas d’en-tête : le client le lit au-dessus du texte.',
  'channel.adapted.footer': 'Ce canal ne montre pas de pied de page : le client le lit sous le texte.',
  'channel.adapted.buttons':
    'Ce canal n’a pas de boutons : le client les lit en liste numérotée et tape un numéro.',
  'channel.adapted.buttons?max':
    'Ce canal montre {max} boutons et le message en a {count} : le client les lit en liste numérotée et tape un numéro.',
  'channel.adapted.list':
    'Ce canal n’a pas de listes : le client lit les lignes avec des numéros et en tape un.',
  'channel.adapted.list?max':
    'Ce canal montre {max} lignes et la liste en a {count} : le client les lit en liste numérotée et tape un numéro.',
  'channel.adapted.list-as-buttons':
    'Ce canal ne montre pas de liste : le client reçoit un bouton par ligne.',
  'channel.adapted.caption':
    'Ce canal ne montre pas de mots sous un tel fichier : ils suivent dans un message à part.',
  'channel.adapted.media': 'Ce canal ne montre pas ce fichier : le client reçoit son adresse à ouvrir.',
  'channel.adapted.link':
    'Ce canal ne montre pas de bouton pour un lien : le client lit l’adresse dans le texte.',
  'channel.adapted.location':
    'Ce canal ne montre pas de carte : le client lit le nom, l’adresse et les coordonnées en texte.',
  'channel.unfit.text-segments':
    'Le texte occupe {length} SMS ; ce canal en prend {max}. Un seul caractère particulier les raccourcit tous.',
  'channel.unfit.nothing': 'Rien ne peut être envoyé à un client par ce canal.',
  'channel.unfit.header': 'L’en-tête « {title} » a {length} caractères ; ce canal en montre {max}.',
  'channel.unfit.footer': 'Le pied de page « {title} » a {length} caractères ; ce canal en montre {max}.',
  'channel.unfit.caption':
    'La légende « {title} » a {length} caractères ; ce canal en montre {max} avec un tel fichier.',
};
