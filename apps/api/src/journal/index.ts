export { JournalModule } from './journal.module.js';
export { TotauxDuJournal } from './totaux-du-journal.js';
