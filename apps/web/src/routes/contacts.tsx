export { ContactsDeLEcole as Component } from '../domaines/profils/contacts/contacts-de-l-ecole.js';
