import { Module } from '@nestjs/common';
import { Activites } from './activites.js';
import { CreateActivite } from './create-activite.js';
import { JournalController } from './journal.controller.js';
import './journal.errors.js';
import { ListJournal } from './list-journal.js';
import { RemoveActivite } from './remove-activite.js';
import { TotauxDuJournal } from './totaux-du-journal.js';
import { UpdateActivite } from './update-activite.js';

/** What RRUPN do, entry by entry: private to their author; totals for the others. */
@Module({
  controllers: [JournalController],
  providers: [Activites, CreateActivite, ListJournal, RemoveActivite, TotauxDuJournal, UpdateActivite],
  exports: [TotauxDuJournal],
})
export class JournalModule {}
