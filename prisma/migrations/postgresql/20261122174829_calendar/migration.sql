-- AlterTable
ALTER TABLE "Trip" ADD COLUMN     "sealedCalendar" BYTEA;
