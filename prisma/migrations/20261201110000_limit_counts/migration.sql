-- CreateTable
CREATE TABLE "limit_count" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "limit_count_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "limit_count_expire_idx" ON "limit_count"("expire");
