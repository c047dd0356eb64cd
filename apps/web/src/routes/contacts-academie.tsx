export { ContactsAcademie as Component } from '../domaines/profils/contacts/contacts-academie.js';
