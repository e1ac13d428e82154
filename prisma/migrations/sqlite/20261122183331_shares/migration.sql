-- CreateTable
CREATE TABLE "Share" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerHash" TEXT NOT NULL,
    "tripId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "sealed" BLOB NOT NULL,
    "sealedToken" BLOB NOT NULL,
    CONSTRAINT "Share_ownerHash_tripId_fkey" FOREIGN KEY ("ownerHash", "tripId") REFERENCES "Trip" ("ownerHash", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Share_ownerHash_tripId_idx" ON "Share"("ownerHash", "tripId");

-- CreateIndex
CREATE INDEX "Share_expiresAt_idx" ON "Share"("expiresAt");
