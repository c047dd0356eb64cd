import { Module } from '@nestjs/common';
import { JournalModule } from '../journal/index.js';
import { BilansController } from './bilans.controller.js';
import './bilans.errors.js';
import { PrintBilan } from './document/print-bilan.js';
import { ListBilans } from './lecture/list-bilans.js';
import { MandatsEnLecture } from './lecture/mandats-en-lecture.js';
import { ReadBilan } from './lecture/read-bilan.js';
import { BilansEnBase } from './presentation/bilans-en-base.js';
import { ExpectPresentations } from './presentation/expect-presentations.js';
import { PresentBilan } from './presentation/present-bilan.js';
import { RemovePresentation } from './presentation/remove-presentation.js';

/** Bilans d'activité: what was declared, gathered for the conseil d'administration. */
@Module({
  imports: [JournalModule],
  controllers: [BilansController],
  providers: [
    BilansEnBase,
    ExpectPresentations,
    ListBilans,
    MandatsEnLecture,
    PresentBilan,
    PrintBilan,
    ReadBilan,
    RemovePresentation,
  ],
})
export class BilansModule {}
