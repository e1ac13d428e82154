-- DropTable
DROP TABLE "Undo";
