/** What a host says of its disk, of what it is asked and of its folder. */
export type EngineCode =
  | 'host.failed'
  | 'host.busy'
  | 'host.disk'
  | 'host.stopping'
  | 'host.ended'
  | 'store.in-use'
  | 'store.newer'
  | 'store.damaged'
  | 'store.not-writable'
  | 'publish.unknown-revision'
  | 'serve.node-too-old'
  | 'serve.no-first'
  | 'data.no-store'
  | 'data.exists';

export const en: Record<EngineCode, string> = {
  'host.failed': 'Something went wrong that should not be possible, and nothing was kept. Look in the log.',
  'host.busy': 'The host has more to do than it can take. Try again in a moment.',
  'host.disk': 'The disk takes nothing more ({why}). Make room; nothing that was accepted is lost.',
  'host.stopping': 'The host is stopping. Try again when it is back.',
  'host.ended': 'The host ended while this was being sent.',
  'store.in-use': 'Another host uses this folder. Stop that one, or name another folder.',
  'store.newer': 'This folder was written by a newer Routewright ({why}). Use that one.',
  'store.damaged': 'The store in this folder is damaged ({why}). Put a backup in its place.',
  'store.not-writable':
    'The store in this folder cannot be used ({why}). Check the folder and who may write there.',
  'publish.unknown-revision':
    'The script “{script}” was never published as {revision}. Choose one of its revisions.',
  'serve.node-too-old': 'A host needs Node {needed} or later, and this is {version}. Install a newer one.',
  'serve.no-first': 'There is no host in this folder yet. Say what it begins with: --workspace FILE.',
  'data.no-store':
    'There is no store of a host in this folder. Name the folder that serve was given with --data.',
  'data.exists': 'This folder is there already. Name one that is not.',
};

export const nl: Record<EngineCode, string> = {
  'host.failed': 'Er ging iets mis wat niet zou mogen kunnen, en er is niets bewaard. Kijk in het logboek.',
  'host.busy': 'De host heeft meer te doen dan hij aankan. Probeer het zo nog eens.',
  'host.disk':
    'De schijf neemt niets meer aan ({why}). Maak ruimte; er is niets verloren van wat was aangenomen.',
  'host.stopping': 'De host stopt. Probeer het opnieuw als hij er weer is.',
  'host.ended': 'De host stopte terwijl dit werd verstuurd.',
  'store.in-use': 'Een andere host gebruikt deze map. Stop die, of noem een andere map.',
  'store.newer': 'Deze map is door een nieuwere Routewright geschreven ({why}). Gebruik die.',
  'store.damaged': 'De opslag in deze map is beschadigd ({why}). Zet er een back-up voor in de plaats.',
  'store.not-writable':
    'De opslag in deze map is niet te gebruiken ({why}). Controleer de map en wie er mag schrijven.',
  'publish.unknown-revision':
    'Het script “{script}” is nooit gepubliceerd als {revision}. Kies een van zijn revisies.',
  'serve.node-too-old':
    'Een host heeft Node {needed} of nieuwer nodig, en dit is {version}. Installeer een nieuwere.',
  'serve.no-first': 'In deze map is nog geen host. Zeg waarmee die begint: --workspace BESTAND.',
  'data.no-store':
    'In deze map is geen opslag van een host. Noem de map die serve met --data heeft gekregen.',
  'data.exists': 'Deze map is er al. Noem er een die er nog niet is.',
};

export const fr: Record<EngineCode, string> = {
  'host.failed':
    'Il s’est passé quelque chose qui ne devrait pas être possible, et rien n’a été gardé. Voyez le journal.',
  'host.busy': 'L’hôte a plus à faire qu’il ne peut prendre. Réessayez dans un instant.',
  'host.disk':
    'Le disque ne prend plus rien ({why}). Faites de la place ; rien de ce qui était accepté n’est perdu.',
  'host.stopping': 'L’hôte s’arrête. Réessayez quand il sera de retour.',
  'host.ended': 'L’hôte s’est arrêté pendant l’envoi.',
  'store.in-use': 'Un autre hôte utilise ce dossier. Arrêtez-le, ou indiquez un autre dossier.',
  'store.newer': 'Ce dossier a été écrit par un Routewright plus récent ({why}). Utilisez celui-là.',
  'store.damaged': 'Les données de ce dossier sont endommagées ({why}). Remplacez-les par une sauvegarde.',
  'store.not-writable':
    'Les données de ce dossier sont inutilisables ({why}). Vérifiez le dossier et qui peut y écrire.',
  'publish.unknown-revision':
    'Le script « {script} » n’a jamais été publié comme {revision}. Choisissez une de ses révisions.',
  'serve.node-too-old':
    'Un hôte demande Node {needed} ou plus récent, et ceci est {version}. Installez-en un plus récent.',
  'serve.no-first':
    'Il n’y a pas encore d’hôte dans ce dossier. Dites par quoi il commence : --workspace FICHIER.',
  'data.no-store':
    'Il n’y a pas de données d’hôte dans ce dossier. Indiquez celui que serve a reçu par --data.',
  'data.exists': 'Ce dossier existe déjà. Indiquez-en un qui n’existe pas.',
};
