"""Search over 200,000 texts: fills a site with comments whose words are as unequally common as those of real ones,
and asks for the commonest words and phrases, for middling and for rare ones."""

import collections
import pathlib
import random
import re
import statistics
import time
import urllib.parse
import urllib.request

from cluster import Cluster
from served import SLUG, Served

TEXTS = 200_000
LIMIT_MS = 50
# Rooms and things of a city, in the order of how often they are spoken of; compounds are made of two of them.
NOUNS = ("市 人 まち 学校 バス 時間 子ども 窓口 道 公園 情報 高齢者 図書館 駐車場 費用 地域 予約 案内 手続き 計画 防災 避難所 保育園 "
         "通学路 観光 港 職員 意見 説明会 ごみ 税金 病院 祭り 商店街 歩道 街灯 データ アプリ スマートフォン 介護 体育館 農業 漁業 空き家 "
         "橋 広場 ベンチ 水道 停電 通信 授業 給食 部活動 進学 就職 子育て 相談 申請 書類 印鑑 証明書 投票 条例 予算 決算 補助金 寄付 "
         "ボランティア 自治会 消防団 救急車 診療所 薬局 検診 予防接種 運動 散歩 自転車 電車 船 空港 橋脚 堤防 河川 森林 海岸 砂浜 "
         "漁港 市場 工場 会社 起業 移住 住宅 団地 墓地 神社 文化財 博物館 音楽 演劇 写真 新聞 放送 無線 電話 郵便 銀行").split()
VERBS = ("してほしいです 増やしてください 減らすべきだと思います 必要だと思います 考えてください 調べてほしいです 続けてください 直してほしいです "
         "広げてください 守ってください 知らせてほしいです 見直してください 助かります 困っています 楽しみにしています 賛成です 反対です "
         "心配です ありがたいです わかりません").split()
LINKS = "の は が を に で と も から まで について では".split()
PLACES = [f"{first}{second}" for first in "東西南北上下中大小新古高浜松竹梅桜" for second in "町浜崎山川島原田野沢谷台"]


class Writer:
    """Makes the same texts each time; the n-th word of a list comes about n times less often than the first."""

    def __init__(self):
        self.random = random.Random(20261121)
        self.weights = {id(words): [1 / (place + 2) for place in range(len(words))]
                        for words in (NOUNS, VERBS, LINKS, PLACES)}

    def pick(self, words: list) -> str:
        return self.random.choices(words, self.weights[id(words)])[0]

    def noun(self) -> str:
        kind = self.random.random()
        if kind < 0.12:
            return self.pick(PLACES)
        return self.pick(NOUNS) + (self.pick(NOUNS) if kind < 0.35 else "")

    def sentence(self) -> str:
        parts = [self.noun() + self.pick(LINKS) for _ in range(self.random.randint(1, 4))]
        return "".join(parts) + self.noun() + self.random.choice("をがに") + self.pick(VERBS) + "。"

    def text(self) -> str:
        return "".join(self.sentence() for _ in range(self.random.choice((1, 2, 2, 3, 3, 4, 6))))


def fill(served: Served, cluster: Cluster, work: pathlib.Path, count: int = TEXTS) -> list:
    """Puts comments into the database as the site would have stored them, spread over the last two years; some
    of the texts."""
    writer, sample, file = Writer(), [], work / "texts.tsv"
    with open(file, "w") as lines:
        for number in range(count):
            text = writer.text()
            lines.write(f"{number}\t{text}\n")
            if number % 40 == 0:
                sample.append(text)
    file.chmod(0o644)
    cluster.query(f"""
        CREATE TEMP TABLE made (number bigint, body text);
        \\copy made FROM '{file}'
        INSERT INTO comment (consultation_id, subject_kind, subject_id, version_id, author_id, stance, body, state,
                             submission, created_at)
        SELECT d.consultation_id, 'passage', p.passage_id, p.version_id, a.id, 'neutral', m.body, 'published',
               'bench ' || m.number, now() - (interval '2 years' * ({count} - m.number) / {count})
        FROM made m JOIN draft d ON d.slug = '{SLUG}'
        JOIN LATERAL (SELECT array_agg(v.passage_id) AS ids, min(v.version_id) AS version_id FROM passage_version v
                      JOIN draft_version w ON w.id = v.version_id WHERE w.draft_id = d.id) AS of ON true
        JOIN LATERAL (SELECT of.ids[1 + m.number % array_length(of.ids, 1)] AS passage_id, of.version_id) p ON true
        JOIN LATERAL (SELECT min(id) AS id FROM account) a ON true;""")
    return sample


def wait_until_indexed(cluster: Cluster) -> float:
    """Texts indexed a second."""
    started, (first,) = time.monotonic(), cluster.query("SELECT count(*) FROM search_pending;")[0]
    while cluster.query("SELECT EXISTS (SELECT FROM search_pending);") != [["f"]]:
        time.sleep(1)
    taken = time.monotonic() - started
    cluster.query("VACUUM ANALYZE search_entry;")
    return int(first) / taken


def queries(sample: list) -> dict:
    """The commonest bigrams and phrases of the texts themselves, and what is searched for less often."""
    pairs, phrases = collections.Counter(), collections.Counter()
    for text in sample:
        for run in re.split(r"[。、]", text):
            pairs.update({run[start:start + 2] for start in range(len(run) - 1)})
            phrases.update({run[start:start + size] for size in (4, 6, 8) for start in range(len(run) - size + 1)})
    common = [pair for pair, _ in pairs.most_common(1000)]
    often = [phrase for phrase, _ in phrases.most_common(3000)]
    rare = [pair for pair, count in pairs.items() if count <= 3]
    return {
        "20 commonest bigrams": common[:20],
        "20 commonest phrases": often[:20],
        "middling bigrams": common[20:400:19],
        "middling phrases": often[50:3000:147],
        "two common words": [f"{one} {two}" for one, two in zip(common[0:40:2], reversed(common[1:40:2]))],
        "two middling words": [f"{one} {two}" for one, two in zip(common[40:400:18], common[600:200:-20])],
        "rare bigrams": rare[:20],
        "one character": list("市人時の通港橋税x9"),
        "inflected, old forms, none": ["見直す 通学路", "減った", "學校", "ﾊﾞｽ ﾃﾞｰﾀ", "存在しない言葉", "\"窓口の時間\""],
    }


def measure(served: Served, sample: list, rounds: int = 5):
    """Rows: name, median and 95th percentile in milliseconds, and all times."""
    every = []
    for name, words in queries(sample).items():
        times = []
        for _ in range(rounds):
            for word in words:
                address = f"{served.public}/search?q={urllib.parse.quote(word)}"
                started = time.perf_counter()
                with urllib.request.urlopen(address, timeout=30) as answer:
                    answer.read()
                times.append((time.perf_counter() - started) * 1000)
        every += times
        yield name, times
    yield "all queries", every


def p95(times: list) -> float:
    return statistics.quantiles(times, n=20)[18]
