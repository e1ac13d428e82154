-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "Undo";
PRAGMA foreign_keys=on;
