/** What lies in the folder of a host beside its store: who can log in, and the files that were received. */
export const PEOPLE_FILE = 'people.sqlite';
export const RECEIVED_FOLDER = 'files';
