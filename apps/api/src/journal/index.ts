export { JournalModule } from './journal.module.js';
export { type TotalDuJournal, TotauxDuJournal } from './totaux-du-journal.js';
