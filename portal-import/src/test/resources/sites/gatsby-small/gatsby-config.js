module.exports = { plugins: ["gatsby-transformer-remark"] };
