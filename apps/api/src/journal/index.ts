import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Activite } from './activite.entity.js';
import { ActivitesPartagees } from './activites-partagees.js';
import { JournalController } from './journal.controller.js';
import { Journal } from './journal.js';
import { PropositionsDuJournal } from './propositions.js';
import { TotauxDuJournal } from './totaux-du-journal.js';

export { TotauxDuJournal } from './totaux-du-journal.js';

/** What RRUPN do, entry by entry: private to their author, unless shared; totals for the others. */
@Module({
  imports: [TypeOrmModule.forFeature([Activite])],
  controllers: [JournalController],
  providers: [ActivitesPartagees, Journal, PropositionsDuJournal, TotauxDuJournal],
  exports: [TotauxDuJournal],
})
export class JournalModule {}
