-- CreateTable
CREATE TABLE "Limit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL,
    "expiresAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Limit_expiresAt_idx" ON "Limit"("expiresAt");
