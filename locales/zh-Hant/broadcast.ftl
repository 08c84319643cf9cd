# 消息：工作人員傳給想收到的人。
# 尚未有臨床人員或社福中心簽核；簽核前不得視為定稿。

# News that staff send to those who asked for it.

broadcast-about = 【{ $topic }】{ $where }
broadcast-from = —— { $center }
broadcast-in-chinese = （這則消息只有中文。）
broadcast-see = 看服務卡
broadcast-find = 找這類服務
broadcast-stop = 不再收到
broadcast-everywhere = 全國
