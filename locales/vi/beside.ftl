### Machine-made translation; not yet checked by a native reader.

# What is asked for in the middle of a report.

beside-tells = Bản bạn đang viết chính là để gửi nơi phụ trách; bạn cứ viết tiếp.
