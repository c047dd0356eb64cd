import { Module } from '@nestjs/common';
import { AnneesController } from './annees.controller.js';

/** School years. */
@Module({ controllers: [AnneesController] })
export class AnneesModule {}
