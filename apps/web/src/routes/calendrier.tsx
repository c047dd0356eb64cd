export { MonCalendrier as Component } from '../domaines/calendriers/mon-calendrier.js';
