import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Activite } from './activite.entity.js';
import { JournalController } from './journal.controller.js';
import { Journal } from './journal.js';
import { TotauxDuJournal } from './totaux-du-journal.js';

export { TotauxDuJournal } from './totaux-du-journal.js';

/** What RRUPN do, entry by entry: private to their author; totals for the others. */
@Module({
  imports: [TypeOrmModule.forFeature([Activite])],
  controllers: [JournalController],
  providers: [Journal, TotauxDuJournal],
  exports: [TotauxDuJournal],
})
export class JournalModule {}
